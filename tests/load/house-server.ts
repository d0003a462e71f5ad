import { openHouse } from '../../app/house.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { openDatabase } from '../../platform/database/database.ts'

/** The house as `npm start` opens it, on a given database and without the limits meant for single addresses. */
const database = openDatabase(process.env.BENCH_DATABASE ?? '', { max: 16 })
const app = await openHouse({ database, clock: systemClock, demo: false, logLevel: 'warn', limits: false })
await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: (app.server.address() as { port: number }).port })
process.on('disconnect', () => process.exit(0))
