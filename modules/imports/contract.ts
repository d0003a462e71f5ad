import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { BATCH_STATES, IMPORTS, LINE_VERDICTS } from './language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Uuid = Type.String({ format: 'uuid' })
const VerdictAnswer = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })
const Count = Type.Integer({ minimum: 0 })

export const TemplateParams = Type.Object({ what: Type.Enum([...IMPORTS]) })
export const BatchParams = Type.Object({ batchId: Uuid })
export const UploadBody = Type.Object({ id: Uuid, what: Type.Enum([...IMPORTS], { title: 'imports.title' }) })

export const BatchAnswer = Type.Object({
  batchId: Type.String(),
  what: Type.Enum([...IMPORTS]),
  fileName: Type.String(),
  state: Type.Enum([...BATCH_STATES]),
  /** Why the file was refused, or why importing broke off, in the asker's language. */
  refusal: Nullable(Type.String()),
  rowsRead: Count,
  rowsTotal: Count,
  createdAt: Type.String(),
  importedAt: Nullable(Type.String()),
  undoneAt: Nullable(Type.String()),
  version: Type.Integer(),
  counts: Type.Object({ new: Count, same: Count, changed: Count, duplicate: Count, wrong: Count }),
  /** Rows that have made or changed something. */
  done: Count,
  can: Type.Object({ import: VerdictAnswer, undo: VerdictAnswer }),
})
export type BatchAnswer = Static<typeof BatchAnswer>

export const BatchesQuery = Type.Object({ ...pageQuery })
export const BatchesAnswer = Type.Object({
  items: Type.Array(BatchAnswer),
  next: Nullable(Type.String()),
  can: Type.Object({ roster: VerdictAnswer, history: VerdictAnswer, items: VerdictAnswer }),
})
export type BatchesAnswer = Static<typeof BatchesAnswer>

export const LinesQuery = Type.Object({ ...pageQuery, verdict: Type.Optional(Type.Enum([...LINE_VERDICTS])) })
export const LineAnswer = Type.Object({
  lineNo: Type.Integer(),
  verdict: Type.Enum([...LINE_VERDICTS]),
  /** Where it stands in the file. */
  sheet: Type.String(),
  row: Type.Integer(),
  cells: Type.Array(Type.Object({ column: Type.String(), header: Type.String(), text: Type.String() })),
  problems: Type.Array(
    Type.Object({
      column: Nullable(Type.String()),
      header: Nullable(Type.String()),
      says: Type.String(),
      severe: Type.Boolean(),
    }),
  ),
  changes: Type.Array(
    Type.Object({ column: Type.String(), header: Type.String(), from: Type.String(), to: Type.String() }),
  ),
  done: Type.Boolean(),
})
export type LineAnswer = Static<typeof LineAnswer>
export const LinesAnswer = Type.Object({ items: Type.Array(LineAnswer), next: Nullable(Type.String()) })

export const ChangeBatchBody = Type.Object({ version: Type.Integer({ minimum: 1 }) })
export const StartedBatch = Type.Object({ batchId: Type.String(), state: Type.String() })
export const UndoneBatch = Type.Object({ batchId: Type.String(), state: Type.String(), version: Type.Integer() })
