import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type IssuedPaper, PAPER_FORMS, type PaperForm, type PapersAnswer } from '../contract-papers.ts'
import type { PaperKind } from '../language.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { formReady } from '../rules/form-ready.ts'
import { FORM_OF, mayIssue, mayMakeForm, mayReadAfter } from '../rules/may-after.ts'
import { isVoted, paperActs } from '../rules/paper-acts.ts'
import type { PaperRow, PassedAppointment } from '../rules/paper-facts.ts'
import { paperNumber } from '../rules/paper-number.ts'
import type { Asked } from './asked.ts'
import { loadDossierFor, type SeenDossier } from './load-dossier.ts'
import { loadFormGround } from './load-form-ground.ts'

const KIND_OF: Readonly<Partial<Record<PaperForm, PaperKind>>> = {
  ...{ submission: 'submission', bill: 'bill', announcement: 'announcement', notice: 'notice' },
}

/** The papers of a dossier: which may be made now, which were issued under which number, and the letter of each person appointed. */
export async function listPapers(asked: Asked, dossierId: string): Promise<PapersAnswer> {
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayReadAfter(seen))
  const { districtId } = asked.actor
  const [from, appointed, order] = await Promise.all([
    loadFormGround(asked, dossierId),
    passedAppointments(asked.db, districtId, dossierId),
    orderRuleOn(asked.db, districtId, seen.meetingOn ?? civilDateOf(asked.now)),
  ])
  const { ground, district } = from
  const swornBy = new Map(appointed.map((one) => [one.matterId, one.swornOn !== null]))
  const shown = (paper: PaperRow): IssuedPaper => {
    const sworn = paper.matterId !== null && swornBy.get(paper.matterId) === true
    const { matterId: _, ...face } = paper
    const around = { sight: seen.sight, voted: isVoted(seen.state), sworn, firstAfterVote: order.firstAfterVote }
    return { ...face, docNumber: paperNumber(district.settings, paper), can: paperActs(paper, around) }
  }
  const besides = {
    ceremonies: from.ceremonies.length,
    coursesHeld: from.courses.filter(({ state }) => state === 'held').length,
  }
  const lettersShown = seen.sight === 'hand' || seen.sight === 'staff'
  return {
    forms: PAPER_FORMS.filter((form) => FORM_OF[form] === 'both' || FORM_OF[form] === seen.kind).map((form) => ({
      form,
      can: both(mayMakeForm(seen, form), () => formReady(ground, form, besides)),
      issued: lettersShown ? ground.papers.filter(({ kind }) => kind === KIND_OF[form]).map(shown) : [],
    })),
    letters: lettersShown ? appointed.map((matter) => letterLine(matter, seen, ground.papers, shown)) : [],
    firstAfterVote: order.firstAfterVote,
    can: {
      issueSubmission: mayIssue(seen, 'submission'),
      issueBill: mayIssue(seen, 'bill'),
      issueNotice: mayIssue(seen, 'notice'),
      issueLetters: mayIssue(seen, 'letter'),
    },
  }
}

const both = (one: Verdict, other: () => Verdict): Verdict => (one.can ? other() : one)

function letterLine(
  matter: PassedAppointment,
  seen: SeenDossier,
  papers: readonly PaperRow[],
  shown: (paper: PaperRow) => IssuedPaper,
): PapersAnswer['letters'][number] {
  const { swornOn, makeUpOn: _m, letterId, letterHandedOn: _h, ...face } = matter
  const letter = papers.find(({ paperId }) => paperId === letterId)
  const issue = both(mayIssue(seen, 'letter'), () =>
    letter === undefined ? CAN : cannot('appointments.paper.letter-valid'),
  )
  return { ...face, sworn: swornOn !== null, letter: letter === undefined ? null : shown(letter), can: { issue } }
}
