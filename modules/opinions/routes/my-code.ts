import { publicOriginOf } from '../../../platform/http/public-origin.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { MyCodeAnswer } from '../contract-my-code.ts'
import { printSheets } from '../deeds/print-sheets.ts'
import { codeList } from '../reads/codes.ts'

/** A deputy is linked to a street or two, each with one code in use. */
const MOST = 10

/** Making and revoking is the street's; a deputy holds out the own code, which hangs in public anyway. */
const myCode = route({
  method: 'GET',
  path: '/api/v1/opinions/my-code',
  policy: 'opinions.my-code',
  summary: 'The code in use that leads to the asker as deputy, to be held out to a resident',
  answer: MyCodeAnswer,
  async handle(ask) {
    const { actor, db } = ask
    const { districtId, personId } = actor
    const asked = { districtId, streets: null, streetId: null, kind: 'deputy', personId, inUse: true } as const
    const codes = (await codeList(db, { ...asked, limit: MOST, after: null })).slice(0, MOST)
    const sheets = await printSheets(ask, codes, publicOriginOf(ask.request))
    return { items: sheets.map((sheet, at) => ({ ...sheet, items: codes[at]?.items ?? 0 })) }
  },
})

export const myCodeRoutes: Route<Actor>[] = [myCode]
