import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { Id, RecordRow } from './contract.ts'

export const ActivityParams = Type.Object({ activityId: Id })
export const ActivityRecordsQuery = Type.Object(pageQuery)
const ActivityRecord = Type.Object({ ...RecordRow.properties, personName: Type.String() })
export type ActivityRecord = Static<typeof ActivityRecord>
export const ActivityRecordsAnswer = Type.Object({
  items: Type.Array(ActivityRecord),
  next: Type.Union([Type.String(), Type.Null()]),
})
