import { sendAttachment } from '../../../platform/files/attachment.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { DossierParams } from '../contract-matter-line.ts'
import {
  ChangedPaper,
  HandOverBody,
  IssuedAnswer,
  IssuePaperBody,
  PAPER_FORMS,
  type PaperForm,
  PaperParams,
  PapersAnswer,
  RegisterAnswer,
  RegisterFileQuery,
  RegisterQuery,
  VoidBody,
} from '../contract-papers.ts'
import { exportRegister } from '../deeds/export-register.ts'
import { handOverLetter } from '../deeds/hand-over-letter.ts'
import { issuePaper } from '../deeds/issue-paper.ts'
import { listPapers } from '../deeds/list-papers.ts'
import { listRegister } from '../deeds/list-register.ts'
import { makeForm } from '../deeds/make-form.ts'
import { makeIssued } from '../deeds/make-issued.ts'
import { voidPaper } from '../deeds/void-paper.ts'

const PAPERS = '/api/v1/dossiers/:dossierId/papers'
const ISSUED = '/api/v1/issued-papers/:paperId'

const formRoute = (form: PaperForm) =>
  route({
    method: 'GET',
    path: `${PAPERS}/${form}.docx`,
    policy: 'appointments.make-papers',
    summary: `A paper of the dossier as a Word file, made of its rows as they stand: ${form}`,
    params: DossierParams,
    async handle(ask) {
      const { name, bytes } = await makeForm(ask, ask.params.dossierId, form)
      return sendAttachment(ask.reply, 'docx', name, bytes)
    },
  })

/** Papers of a dossier, those issued under a number, and their register. */
export const paperRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: PAPERS,
    policy: 'appointments.read-after',
    summary: 'The papers of a dossier: which may be made, which were issued, whose letter is where',
    params: DossierParams,
    answer: PapersAnswer,
    handle: (ask) => listPapers(ask, ask.params.dossierId),
  }),
  ...PAPER_FORMS.map(formRoute),
  route({
    method: 'POST',
    path: PAPERS,
    policy: 'appointments.make-papers',
    summary: 'Issues a paper under the next number of its kind and year',
    params: DossierParams,
    body: IssuePaperBody,
    answer: IssuedAnswer,
    status: 201,
    handle: (ask) => issuePaper(ask, ask.params.dossierId, ask.body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/issued-papers',
    policy: 'appointments.read-register',
    summary: 'The register of a kind of paper in a year, by number',
    query: RegisterQuery,
    answer: RegisterAnswer,
    handle: (ask) => listRegister(ask, ask.query),
  }),
  route({
    method: 'GET',
    path: '/api/v1/issued-papers.xlsx',
    policy: 'appointments.read-register',
    summary: 'The register of a kind of paper in a year, as an Excel file',
    query: RegisterFileQuery,
    async handle(ask) {
      const { name, bytes } = await exportRegister(ask, ask.query)
      return sendAttachment(ask.reply, 'xlsx', name, bytes)
    },
  }),
  route({
    method: 'GET',
    path: `${ISSUED}/paper.docx`,
    policy: 'appointments.make-papers',
    summary: 'An issued paper as a Word file, under its number',
    params: PaperParams,
    async handle(ask) {
      const { name, bytes } = await makeIssued(ask, ask.params.paperId)
      return sendAttachment(ask.reply, 'docx', name, bytes)
    },
  }),
  route({
    method: 'POST',
    path: `${ISSUED}/hand-over`,
    policy: 'appointments.keep-after',
    summary: 'A letter of appointment is handed over, after the oath or before it as the district orders',
    params: PaperParams,
    body: HandOverBody,
    answer: ChangedPaper,
    handle: (ask) => handOverLetter(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'POST',
    path: `${ISSUED}/void`,
    policy: 'appointments.make-papers',
    summary: 'A spoilt paper is void; it stays in the register and its number is not given again',
    params: PaperParams,
    body: VoidBody,
    answer: ChangedPaper,
    handle: (ask) => voidPaper(ask, { ...ask.params, ...ask.body }),
  }),
]
