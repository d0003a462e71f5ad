import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import { letterPaper } from '../papers/after-papers.ts'
import { announcementPaper, noticePaper, submissionPaper } from '../papers/announced-papers.ts'
import type { FormGround } from '../papers/compose-form.ts'
import { billPaper } from '../papers/meeting-papers.ts'
import type { PaperRow } from '../rules/paper-facts.ts'
import { paperNumber } from '../rules/paper-number.ts'
import { paperSay } from '../rules/paper-speech.ts'
import { type Asked, factOf } from './asked.ts'
import { loadFormGround } from './load-form-ground.ts'
import { loadIssued } from './load-issued.ts'
import type { MadePaper } from './make-form.ts'

/**
 * An issued paper as a Word file, under its number; an export, and so traced. Its name bears the number and nobody's name. Refuses 404 where its dossier is not to be
 * known, 403 whoever may not make it and a void one.
 */
export async function makeIssued(asked: Asked, paperId: string): Promise<MadePaper> {
  const { paper, seen, can } = await loadIssued(asked, paperId)
  demand(can.make)
  const from = await loadFormGround(asked, paper.dossierId)
  const bytes = await compose(paper, from, civilDateOf(asked.now))
  const fact = factOf(asked, 'export', seen, { form: paper.kind, number: paper.number, year: paper.year }, null)
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(asked.db)
  const number = paperNumber(from.district.settings, paper)
  return { name: [paperSay(`paper.name.${paper.kind}`), number].join('_'), bytes }
}

function compose(paper: PaperRow, { ground, district }: FormGround, today: string): Promise<Buffer> {
  switch (paper.kind) {
    case 'submission':
      return submissionPaper(ground, district, paper, today)
    case 'bill':
      return billPaper(ground, district, paper, today)
    case 'announcement':
      return announcementPaper(ground, district, paper)
    case 'notice':
      return noticePaper(ground, district, paper)
    case 'letter': {
      const matter = ground.matters.find(({ matterId }) => matterId === paper.matterId)
      return matter === undefined
        ? refuse('appointments.unknown', { status: 404 })
        : letterPaper(ground, matter, paper, district)
    }
  }
}
