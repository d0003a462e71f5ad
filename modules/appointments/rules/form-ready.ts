import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { PaperForm } from '../contract-papers.ts'
import { FORM_OF } from './may-after.ts'
import type { PaperGround } from './paper-facts.ts'

/** What else of the dossier some forms are made from. */
export interface Besides {
  readonly ceremonies: number
  readonly coursesHeld: number
}

/** Whether the rows a paper is made from are there; a paper is never made of nothing. */
export function formReady(ground: PaperGround, form: PaperForm, besides: Besides): Verdict {
  const of = FORM_OF[form]
  if (of !== 'both' && of !== ground.kind)
    return cannot(of === 'rule' ? 'appointments.paper.rule-only' : 'appointments.paper.people-only')
  const valid = (kind: string) => ground.papers.some((paper) => paper.kind === kind && paper.voidSince === null)
  switch (form) {
    case 'rule':
    case 'submission':
      return ground.ruleText ? CAN : cannot('appointments.paper.no-rule-text')
    case 'bill':
    case 'explanation':
      if (ground.kind === 'rule') return ground.ruleText ? CAN : cannot('appointments.paper.no-rule-text')
      return ground.matters.some(({ type }) => type !== 'cease') ? CAN : cannot('appointments.paper.no-matters')
    case 'vote-record':
      return ground.ballots.length > 0 ? CAN : cannot('appointments.paper.no-ballots')
    case 'announcement':
      return valid('announcement') ? CAN : cannot('appointments.not-announced-yet')
    case 'notice':
      return valid('notice') ? CAN : cannot('appointments.paper.no-notice')
    case 'oath-list':
      return besides.ceremonies > 0 ? CAN : cannot('appointments.paper.no-ceremony')
    case 'training-record':
      return besides.coursesHeld > 0 ? CAN : cannot('appointments.paper.no-course')
  }
}
