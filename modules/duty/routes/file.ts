import { Type } from 'typebox'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { attachmentHeader, fileName } from '../../../platform/excel/file-name.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { districtById } from '../../districts/index.ts'
import { FileAnswer, FileQuery, PersonParams } from '../contract.ts'
import { fileAsDocument } from '../deeds/file-as-document.ts'
import { fileAsWorkbook } from '../deeds/file-as-workbook.ts'
import { type DutyFile, dutyFile } from '../reads/duty-file.ts'
import { maySeeBirthOf, maySeeDutyOf, nobodys } from '../rules/may-see-duty.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type FileAsk = Pick<
  Ask<Actor, { personId: string }, { year?: number | undefined }, unknown>,
  'actor' | 'db' | 'params' | 'query' | 'now'
>

/** The file, and the street that serves the deputy first: its trace shows who took the file away. */
async function readFile({ actor, db, params, query }: FileAsk): Promise<{ file: DutyFile; streetId: number | null }> {
  const found = await dutyFile(db, actor.districtId, params.personId, query.year ?? null)
  const owner = found ? { personId: params.personId, streetIds: found.streetIds } : nobodys(params.personId)
  demand(maySeeDutyOf(actor, owner))
  if (!found) refuse('duty.person-unknown', { status: 404 })
  const { file } = found
  const seen = maySeeBirthOf(actor, owner).can ? file : { ...file, person: { ...file.person, birthYear: null } }
  return { file: seen, streetId: found.streetIds[0] ?? null }
}

async function noteExport(
  { actor, db, params, query, now: at }: FileAsk,
  streetId: number | null,
  as: string,
): Promise<void> {
  const detail = { as, year: query.year ?? null }
  await recordAudit(db, {
    doer: actor,
    action: 'duty.export-file',
    subjectKind: 'person',
    subjectId: params.personId,
    streetId,
    detail,
    at,
  })
}

const file = route({
  method: 'GET',
  path: '/api/v1/duty/people/:personId/file',
  policy: 'duty.see-file',
  summary: 'A deputy’s duty file: mandates, counts by year and kind, and the confirmed facts of a year',
  params: PersonParams,
  query: FileQuery,
  answer: FileAnswer,
  handle: async (ask) => (await readFile(ask)).file,
})

const workbook = route({
  method: 'GET',
  path: '/api/v1/duty/people/:personId/file.xlsx',
  policy: 'duty.see-file',
  summary: 'The duty file as an Excel workbook',
  params: PersonParams,
  query: Type.Object({ ...FileQuery.properties, lang: Type.Optional(Type.String({ maxLength: 5 })) }),
  handle: async (ask) => {
    const { file: found, streetId } = await readFile(ask)
    await noteExport(ask, streetId, 'xlsx')
    const name = fileName(
      [found.person.name, ask.lang === 'en' ? 'duty-file' : '履职档案', String(ask.query.year ?? '')],
      'xlsx',
    )
    return ask.reply
      .header('content-disposition', attachmentHeader(name))
      .type(XLSX)
      .send(fileAsWorkbook(found, ask.query.year ?? null, ask.lang))
  },
})

const paper = route({
  method: 'GET',
  path: '/api/v1/duty/people/:personId/file.docx',
  policy: 'duty.see-file',
  summary: 'The duty file as a paper in the form of official documents',
  params: PersonParams,
  query: Type.Object({ ...FileQuery.properties, lang: Type.Optional(Type.String({ maxLength: 5 })) }),
  handle: async (ask) => {
    const { file: found, streetId } = await readFile(ask)
    const district = await districtById(ask.db, ask.actor.districtId)
    await noteExport(ask, streetId, 'docx')
    const bytes = await fileAsDocument(found, ask.query.year ?? null, {
      office: district?.settings.office ?? '',
      date: civilDateOf(ask.now),
    })
    const name = fileName([found.person.name, '履职档案', String(ask.query.year ?? '')], 'docx')
    return ask.reply.header('content-disposition', attachmentHeader(name)).type(DOCX).send(bytes)
  },
})

export const fileRoutes = [file, workbook, paper]
