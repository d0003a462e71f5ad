import { everyone, type Row } from './row.ts'

/** modules/opinions, a deputy's own code: everybody is told of themselves; who is no deputy has none. */
export const matrixOfMyCode: Readonly<Record<string, Row>> = {
  'GET /api/v1/opinions/my-code': everyone({ aimless: true }),
}
