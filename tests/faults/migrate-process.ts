import { migrate } from '../../platform/database/migrate.ts'

/** Migrates the database it is given and tells which files it ran; one of many that start at the same moment. */
const ran = await migrate(process.env.DATABASE_URL ?? '')
process.stdout.write(JSON.stringify(ran))
