import { demand, refuse } from '../../../kernel/refusal.ts'
import { route } from '../../access/index.ts'
import { FileAnswer, FileQuery, PersonParams } from '../contract.ts'
import { dutyOwner } from '../reads/deputy-on.ts'
import { dutyFile } from '../reads/duty-file.ts'
import { maySeeDutyOf } from '../rules/may-see-duty.ts'

const file = route({
  method: 'GET',
  path: '/api/v1/duty/people/:personId/file',
  policy: 'duty.see-file',
  summary: 'A deputy’s duty file: mandates, counts by year and kind, and the confirmed facts of a year',
  params: PersonParams,
  query: FileQuery,
  answer: FileAnswer,
  handle: async ({ actor, db, params, query }) => {
    const owner = await dutyOwner(db, actor.districtId, params.personId)
    if (!owner) refuse('duty.person-unknown', { status: 404 })
    demand(maySeeDutyOf(actor, owner))
    return dutyFile(db, actor.districtId, params.personId, query.year ?? null)
  },
})

export const fileRoutes = [file]
