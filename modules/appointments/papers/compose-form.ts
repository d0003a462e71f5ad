import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { District } from '../../districts/language.ts'
import type { PaperForm } from '../contract-papers.ts'
import type { PaperKind } from '../language.ts'
import type { CeremonyRow } from '../reads/ceremonies.ts'
import type { CourseRow } from '../reads/courses.ts'
import type { NamedMatter, PaperGround, PaperRow } from '../rules/paper-facts.ts'
import { oathListPaper, trainingPaper } from './after-papers.ts'
import { announcementPaper, noticePaper, rulePaper, submissionPaper } from './announced-papers.ts'
import { billPaper, explanationPaper } from './meeting-papers.ts'
import { voteRecordPaper } from './vote-record-paper.ts'

/** Everything a form may be made from. */
export interface FormGround {
  readonly ground: PaperGround
  readonly district: District
  readonly ceremonies: readonly CeremonyRow[]
  readonly courses: readonly CourseRow[]
  /** Passed appointments that no ceremony has called. */
  readonly notCalled: readonly NamedMatter[]
}

/** The paper of a kind that is valid now; of notices the latest. */
export function validPaper(ground: PaperGround, kind: PaperKind): PaperRow | null {
  return ground.papers.filter((paper) => paper.kind === kind && paper.voidSince === null).at(-1) ?? null
}

/** A form as a Word file. `formReady` has said that its rows are there. */
export function composeForm(form: PaperForm, from: FormGround, today: CivilDate): Promise<Buffer> {
  const { ground, district } = from
  const valid = (kind: PaperKind) => validPaper(ground, kind)
  const wanted = (kind: PaperKind): PaperRow => {
    const paper = valid(kind)
    if (paper === null) throw new RangeError(`no valid ${kind}`)
    return paper
  }
  switch (form) {
    case 'rule':
      return rulePaper(ground, district, valid('announcement'), today)
    case 'submission':
      return submissionPaper(ground, district, valid('submission'), today)
    case 'bill':
      return billPaper(ground, district, valid('bill'), today)
    case 'explanation':
      return explanationPaper(ground, district, valid('bill'), today)
    case 'vote-record':
      return voteRecordPaper(ground, district)
    case 'announcement':
      return announcementPaper(ground, district, wanted('announcement'))
    case 'notice':
      return noticePaper(ground, district, wanted('notice'))
    case 'oath-list':
      return oathListPaper(from.ceremonies, from.notCalled, district)
    case 'training-record':
      return trainingPaper(from.courses, district)
  }
}
