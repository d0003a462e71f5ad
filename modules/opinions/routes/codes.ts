import { refuse } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { publicOriginOf } from '../../../platform/http/public-origin.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  CodeParams,
  CodesAnswer,
  CodesQuery,
  ForAllAnswer,
  ForAllBody,
  MadeCodesAnswer,
  MakeCodesBody,
  RevokedCodeAnswer,
  SheetAnswer,
  SheetsAnswer,
  SheetsQuery,
} from '../contract-codes.ts'
import { makeCodes } from '../deeds/make-codes.ts'
import { makeCodesForAll } from '../deeds/make-codes-for-all.ts'
import { printSheets } from '../deeds/print-sheets.ts'
import { revokeCode } from '../deeds/revoke-code.ts'
import { type CodeLine, codeList } from '../reads/codes.ts'
import { streetPlaces } from '../reads/places.ts'
import { mayKeepCodes, mayRevokeCode, streetsOfCodes } from '../rules/may-code.ts'

const AT = '/api/v1/opinions/codes'

function faceOf(actor: Actor, code: CodeLine) {
  return {
    ...code,
    token: `${actor.districtId}-${code.token}`,
    madeAt: code.madeAt.toISOString(),
    revokedAt: code.revokedAt?.toISOString() ?? null,
    can: { revoke: mayRevokeCode(actor, code), print: mayKeepCodes(actor, code.streetId) },
  }
}

const cursorOf = (after: string | undefined): string | null =>
  (decodeCursor(after, ['uuid'])?.[0] as string | undefined) ?? null

const list = route({
  method: 'GET',
  path: AT,
  policy: 'opinions.keep-codes',
  summary: 'Printed codes of the streets one looks after, the last made first, and what came in through each',
  query: CodesQuery,
  answer: CodesAnswer,
  async handle({ actor, db, query }) {
    const streets = streetsOfCodes(actor)
    const { districtId } = actor
    const narrowed = { streetId: query.streetId ?? null, kind: query.kind ?? null, inUse: query.inUse ?? true }
    const [rows, own] = await Promise.all([
      codeList(db, { districtId, streets, ...narrowed, limit: query.limit, after: cursorOf(query.after) }),
      streetPlaces(db, districtId, streets),
    ])
    const page = pageOf(rows, query.limit, (row) => [row.codeId])
    const make = own.map(({ streetId }) => streetId)
    return { ...page, items: page.items.map((row) => faceOf(actor, row)), can: { make } }
  },
})

const make = route({
  method: 'POST',
  path: AT,
  policy: 'opinions.keep-codes',
  summary: 'Make codes for communities, deputies, activities or the street',
  status: 201,
  body: MakeCodesBody,
  answer: MadeCodesAnswer,
  handle: (ask) => makeCodes(ask, ask.body),
})

const forAll = route({
  method: 'POST',
  path: `${AT}/for-all`,
  policy: 'opinions.keep-codes',
  summary: 'Make a code for every community, or every deputy, of a street that has none in use',
  body: ForAllBody,
  answer: ForAllAnswer,
  handle: (ask) => makeCodesForAll(ask, ask.body),
})

const revoke = route({
  method: 'POST',
  path: `${AT}/:codeId/revoke`,
  policy: 'opinions.keep-codes',
  summary: 'Take a code out of use for ever',
  params: CodeParams,
  answer: RevokedCodeAnswer,
  handle: (ask) => revokeCode(ask, ask.params.codeId),
})

const sheet = route({
  method: 'GET',
  path: `${AT}/:codeId/sheet`,
  policy: 'opinions.keep-codes',
  summary: 'One code as a sheet to put up: the code as a picture, and what stands beside it',
  params: CodeParams,
  answer: SheetAnswer,
  async handle(ask) {
    const { actor, db, params } = ask
    const asked = { districtId: actor.districtId, streets: streetsOfCodes(actor), streetId: null, kind: null }
    const codes = await codeList(db, { ...asked, inUse: false, codeId: params.codeId, limit: 1, after: null })
    const [found] = await printSheets(ask, codes, publicOriginOf(ask.request))
    return found ?? refuse('opinions.code-is-unknown', { status: 404 })
  },
})

const sheets = route({
  method: 'GET',
  path: '/api/v1/opinions/code-sheets',
  policy: 'opinions.keep-codes',
  summary: 'The codes of a street that are in use, as sheets for one print',
  query: SheetsQuery,
  answer: SheetsAnswer,
  async handle(ask) {
    const { actor, db, query } = ask
    const asked = { districtId: actor.districtId, streets: streetsOfCodes(actor), streetId: query.streetId }
    const narrowed = { kind: query.kind ?? null, inUse: true, limit: query.limit, after: cursorOf(query.after) }
    const page = pageOf(await codeList(db, { ...asked, ...narrowed }), query.limit, (row) => [row.codeId])
    return { ...page, items: await printSheets(ask, page.items, publicOriginOf(ask.request)) }
  },
})

export const codesRoutes: Route<Actor>[] = [list, make, forAll, revoke, sheet, sheets]
