import { civilDateOf } from '../../kernel/civil-date.ts'
import { demand } from '../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import type { Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../access/language.ts'
import {
  AddedHandler,
  AddHandlerBody,
  AddUnitBody,
  CandidatesAnswer,
  CandidatesQuery,
  ChangedUnit,
  EndedHandler,
  EndHandlerBody,
  HandlerParams,
  RenameUnitBody,
  UnitAnswer,
  UnitParams,
  UnitsAnswer,
  UnitsQuery,
  UnitVersionBody,
} from './contract.ts'
import { addHandler } from './deeds/add-handler.ts'
import { addUnit } from './deeds/add-unit.ts'
import { closeUnit } from './deeds/close-unit.ts'
import { demandUnit } from './deeds/demand-unit.ts'
import { endHandler } from './deeds/end-handler.ts'
import { listUnits } from './deeds/list-units.ts'
import { renameUnit } from './deeds/rename-unit.ts'
import { reopenUnit } from './deeds/reopen-unit.ts'
import { showUnit } from './deeds/show-unit.ts'
import { findCandidates } from './reads/candidates.ts'
import { mayListUnits } from './rules/may-units.ts'
import { templateRoutes } from './template-routes.ts'

const POLICY = 'units.keep'

/** Handling units: which there are, who works in them, and who keeps them. */
export const unitRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/units',
    policy: 'units.list',
    summary: 'Handling units this person may hand matters to, keeps, or works for',
    query: UnitsQuery,
    answer: UnitsAnswer,
    async handle(ask) {
      demand(mayListUnits(ask.actor))
      const after = decodeCursor(ask.query.after, ['number', 'string', 'uuid']) as [number, string, string] | undefined
      const rows = await listUnits(ask, { ...ask.query, after: after ?? null })
      const page = pageOf(rows.items, ask.query.limit, (row) => [row.streetId ?? 0, row.name, row.unitId])
      return { ...page, can: rows.can }
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/units/:unitId',
    policy: 'units.see',
    summary: 'A handling unit with its handlers and sentences',
    params: UnitParams,
    answer: UnitAnswer,
    handle: (ask) => showUnit(ask, ask.params.unitId),
  }),
  route({
    method: 'POST',
    path: '/api/v1/units',
    policy: POLICY,
    summary: 'Puts a handling unit on file',
    body: AddUnitBody,
    answer: ChangedUnit,
    status: 201,
    handle: (ask) => addUnit(ask, ask.body),
  }),
  route({
    method: 'POST',
    path: '/api/v1/units/:unitId/rename',
    policy: POLICY,
    summary: 'Gives a unit another name',
    params: UnitParams,
    body: RenameUnitBody,
    answer: ChangedUnit,
    handle: (ask) => renameUnit(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/units/:unitId/close',
    policy: POLICY,
    summary: 'Closes a unit from today on',
    params: UnitParams,
    body: UnitVersionBody,
    answer: ChangedUnit,
    handle: (ask) => closeUnit(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/units/:unitId/reopen',
    policy: POLICY,
    summary: 'Opens a closed unit again',
    params: UnitParams,
    body: UnitVersionBody,
    answer: ChangedUnit,
    handle: (ask) => reopenUnit(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'GET',
    path: '/api/v1/units/:unitId/people',
    policy: POLICY,
    summary: 'Whom the asker may make a handler of the unit, by name, pinyin or initials; at most 20',
    params: UnitParams,
    query: CandidatesQuery,
    answer: CandidatesAnswer,
    async handle(ask) {
      const { actor, db } = ask
      await demandUnit(ask, ask.params.unitId)
      const streetIds = isDistrictStaff(actor) ? null : ownStreets(actor).filter((one) => isStreetStaff(actor, one))
      const asked = { districtId: actor.districtId, streetIds, except: actor.personId, on: civilDateOf(ask.now) }
      return { items: await findCandidates(db, { ...asked, find: ask.query.find }) }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/units/:unitId/handlers',
    policy: POLICY,
    summary: 'Makes somebody a handler of a unit',
    params: UnitParams,
    body: AddHandlerBody,
    answer: AddedHandler,
    status: 201,
    handle: (ask) => addHandler(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/units/handlers/:handlerId/end',
    policy: POLICY,
    summary: 'Ends the time of a handler',
    params: HandlerParams,
    body: EndHandlerBody,
    answer: EndedHandler,
    handle: (ask) => endHandler(ask, { ...ask.params, ...ask.body }),
  }),
  ...templateRoutes,
]
