import type { Block } from '../../../platform/documents/blocks.ts'
import { spacedName } from '../../../platform/documents/chinese-text.ts'
import type { District } from '../../districts/language.ts'
import type { PaperGround, PaperMatter } from '../rules/paper-facts.ts'
import { day, inStrokeOrder, paperSay, postWithin, ruleName } from '../rules/paper-speech.ts'

const HOW = ['examine', 'appraise', 'consent', 'nominate'] as const

/** What the explanation says: the law and the rule, each person with what the roster knows and the ground of the seat, the steps done with day and number. */
export function explanationBlocks(
  ground: PaperGround,
  district: District,
  matters: readonly PaperMatter[],
): readonly Block[] {
  return ground.kind === 'rule' ? ofRule(ground) : ofPeople(ground, district, matters)
}

function ofPeople(ground: PaperGround, district: District, matters: readonly PaperMatter[]): Block[] {
  const rule = ground.followedRule ? paperSay('paper.and-rule', { rule: `《${ruleName(ground.followedRule)}》` }) : ''
  return [
    { kind: 'paragraph', text: paperSay('paper.explanation.open', { n: matters.length }) },
    { kind: 'heading', level: 1, text: paperSay('paper.explanation.why') },
    { kind: 'paragraph', text: paperSay('paper.explanation.law', { law: paperSay('paper.law'), rule }) },
    { kind: 'heading', level: 1, text: paperSay('paper.explanation.people') },
    ...inStrokeOrder(matters).map((matter): Block => ({ kind: 'paragraph', text: personLine(matter, district) })),
    { kind: 'heading', level: 1, text: paperSay('paper.explanation.how') },
    ...stepBlocks(ground),
  ]
}

function ofRule(ground: PaperGround): Block[] {
  const rule = ruleName(ground.title)
  return [
    { kind: 'paragraph', text: paperSay('paper.explanation.rule-open', { rule }) },
    { kind: 'heading', level: 1, text: paperSay('paper.explanation.why') },
    { kind: 'paragraph', text: paperSay('paper.explanation.rule-why', { law: paperSay('paper.law') }) },
    { kind: 'heading', level: 1, text: paperSay('paper.explanation.how') },
    ...stepBlocks(ground),
  ]
}

/** 张　三，男，1970年生，大学，现任平江街道综合处处长。拟任…，所在席位由…兼任。 */
function personLine(matter: PaperMatter, { settings }: District): string {
  const facts = [
    spacedName(matter.personName),
    matter.sex === null ? null : paperSay(`paper.explanation.${matter.sex}`),
    matter.birthYear === null ? null : paperSay('paper.explanation.born', { year: matter.birthYear }),
    matter.education,
    matter.post ? paperSay('paper.explanation.now', { post: matter.post }) : null,
  ].filter((fact) => fact !== null && fact !== '')
  const what = paperSay(`paper.explanation.plan.${matter.type}`, { post: postWithin(matter, settings) })
  const ground =
    matter.ground === null || matter.ground === 'any'
      ? ''
      : `，${paperSay(`paper.explanation.ground.${matter.ground}`)}`
  const reason = matter.reason.trim()
  const why = reason === '' ? '' : paperSay('paper.explanation.reason', { reason: reason.replace(/[。.]$/, '') })
  return `${facts.join('，')}。${what}${ground}。${why === '' ? '' : `${why}。`}`
}

function stepBlocks({ steps }: PaperGround): Block[] {
  const lines = HOW.flatMap((wanted) => {
    const step = steps.filter((one) => one.step === wanted).at(-1)
    if (step === undefined || (step.number === null && (wanted === 'appraise' || wanted === 'consent'))) return []
    return [paperSay(`paper.step.${wanted}`, { on: day(step.stepOn), number: step.number ?? '' })]
  })
  const text = lines.length === 0 ? paperSay('paper.explanation.none') : `${lines.join('；')}。`
  return [{ kind: 'paragraph', text }]
}
