import { everyone, type Row } from './row.ts'

/** modules/opinions, a deputy's own code and what was heard at the own visits: everybody is told of themselves; who is no deputy has none. */
export const matrixOfMyCode: Readonly<Record<string, Row>> = {
  'GET /api/v1/opinions/my-code': everyone({ aimless: true }),
  'GET /api/v1/opinions/my-heard': everyone({ aimless: true }),
}
