import { addDays, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Chance } from '../seeded.ts'
import {
  AGAINST,
  CANNOT_NOW,
  CO_SAID,
  CO_TASK,
  GLAD,
  LATE,
  NOT_OURS,
  promising,
  REFERRED,
  RETURN_GRANTED,
  TAKEN_BACK,
  TOLD,
} from '../texts/handling.ts'
import type { Matter, Said } from '../texts/matters.ts'
import { unitFor, unitId } from '../units.ts'
import { daysLater, followed, type Hands, isAgainst, judgedBy, workingDaysLater } from './hands.ts'
import type { Act, DemoItem } from './language.ts'

type Born = Omit<DemoItem, 'acts'>

/**
 * What became of an item, from sorting to closing: most go the straight way, some are returned, extended, late, impossible or come back. Nothing is left out because it
 * looks bad.
 */
export function fateOf(item: Born, matter: Matter, hands: Hands, random: Chance): Act[] {
  return new Fate(item, matter, hands, random).lived()
}

/** What has been done so far, and when the last of it was. */
class Fate {
  private readonly item: Born
  private readonly matter: Matter
  private readonly hands: Hands
  private readonly random: Chance
  private readonly acts: Act[] = []
  private at: Date

  constructor(item: Born, matter: Matter, hands: Hands, random: Chance) {
    this.item = item
    this.matter = matter
    this.hands = hands
    this.random = random
    this.at = item.receivedAt
  }

  private later(from: Date, days: number, time: string): Date {
    return workingDaysLater(this.hands.calendar, from, days, time)
  }

  private serves(at: Date): boolean {
    return this.hands.serves(this.item.deputy?.personId ?? '', this.item.streetId, civilDateOf(at))
  }

  lived(): Act[] {
    const { random, item, hands, matter } = this
    const by = hands.secretary
    this.at = this.later(this.at, random.next() < 0.93 ? 1 : 4, '09:30')
    const lot = random.next()
    if (item.raisedBy === 'deputy' && lot < 0.012) return this.takenBack()
    if (matter.reach === 'higher') return this.referred('higher', REFERRED.higher)
    if (item.raisedBy === 'deputy' && item.deputy?.level === 'district' && lot < 0.045 && this.serves(this.at))
      return this.referred('to_suggestion', REFERRED.suggestion)
    if (lot > 0.965) return this.referred('reference', REFERRED.reference)
    if (lot < 0.14 && matter.reach === 'community') {
      this.acts.push({ do: 'answer', at: this.at, by, class: 'solved', words: matter.done })
      return this.afterReply(1)
    }
    const route = matter.reach === 'district' || lot > 0.82 ? 'district_department' : 'street_department'
    this.acts.push({ do: 'triage', at: this.at, by, route })
    return this.handOver(route === 'street_department' ? 'street' : 'district', 1)
  }

  private takenBack(): Act[] {
    const { item, acts } = this
    const at = this.later(item.receivedAt, 1, '08:20')
    acts.push({ do: 'withdraw', at, by: item.deputy?.personId ?? this.hands.secretary, reason: TAKEN_BACK })
    return this.closed(this.later(at, 3, '16:20'))
  }

  private referred(route: 'higher' | 'to_suggestion' | 'reference', words: Said): Act[] {
    this.acts.push({ do: 'refer', at: this.at, by: this.hands.secretary, route, words })
    return this.closed(this.later(this.at, 2, '16:20'))
  }

  private closed(at: Date): Act[] {
    this.acts.push({ do: 'close', at, by: this.hands.secretary })
    return this.acts
  }

  /** To the department in charge; one in twenty goes to the wrong one first. */
  private handOver(of: 'street' | 'district', round: number): Act[] {
    const { random, item } = this
    const unit = unitFor(item.theme, item.streetId, of)
    if (round === 1 && random.next() < 0.05) this.returned(of, unit)
    const co = of === 'district' && random.next() < 0.3 ? unitId('city', item.streetId) : null
    this.assign(unit, co)
    return this.handle(unit, of, co, round)
  }

  private assign(unit: string, co: string | null): void {
    const at = new Date(this.at.getTime() + 20 * 60_000)
    this.acts.push({ do: 'assign', at, by: this.hands.secretary, unitId: unit, co, task: co === null ? null : CO_TASK })
    this.at = at
  }

  /** The wrong one says so within the time for it, and the street takes it back. */
  private returned(of: 'street' | 'district', right: string): void {
    const { item, hands, acts } = this
    const [first, other] = of === 'street' ? (['safety', 'city'] as const) : (['police', 'cityscape'] as const)
    const streetId = of === 'street' ? item.streetId : null
    const wrong = unitId(right === unitId(first, streetId) ? other : first, streetId)
    this.assign(wrong, null)
    const asked = this.later(this.at, 1, '10:20')
    acts.push({ do: 'return', at: asked, by: hands.handlerOf(wrong), unitId: wrong, reason: NOT_OURS })
    this.at = this.later(asked, 1, '09:10')
    const decided = { do: 'decide-return', at: this.at, by: hands.secretary, unitId: wrong, grant: true } as const
    acts.push({ ...decided, reason: RETURN_GRANTED })
  }

  /** One handling: signed for, answered in time or late. */
  private handle(unit: string, of: 'street' | 'district', co: string | null, round: number): Act[] {
    const { random, hands, acts } = this
    this.at = this.later(this.at, random.next() < 0.9 ? 1 : 4, '09:40')
    acts.push({ do: 'sign', at: this.at, by: hands.handlerOf(unit), unitId: unit })
    const limit = round > 1 || of === 'street' ? 10 : 15
    let days = random.between(2, limit - 3)
    if (co !== null) days = Math.max(days, this.coSays(co) + 1)
    else if (round === 1 && random.next() < 0.07) days = this.extended(unit, of, limit)
    else if (random.next() < 0.13) days = limit + random.between(0, 7)
    this.reply(unit, days, round)
    return this.afterReply(round)
  }

  /** The co-handling unit signs and gives its word to the lead; after how many days. */
  private coSays(co: string): number {
    const { hands, acts, random } = this
    const by = hands.handlerOf(co)
    const days = random.between(2, 4)
    acts.push({ do: 'sign', at: this.later(this.at, 0, '11:10'), by, unitId: co })
    const said = { do: 'reply', at: this.later(this.at, days, '10:30'), by, unitId: co, class: 'reference' } as const
    acts.push({ ...said, words: CO_SAID, reason: null, promise: null })
    return days
  }

  /** More time asked before the limit and granted; answered after about as long. */
  private extended(unit: string, of: 'street' | 'district', limit: number): number {
    const { hands, acts } = this
    const asked = this.later(this.at, limit - 5, '15:10')
    acts.push({ do: 'extension', at: asked, by: hands.handlerOf(unit), unitId: unit, reason: LATE })
    const at = this.later(asked, 1, '10:00')
    const decided = { do: 'decide-extension', at, unitId: unit, grant: true } as const
    const { secretary, districtStaff } = hands
    acts.push(of === 'street' ? { ...decided, by: secretary } : { ...decided, by: districtStaff, staff: true })
    return limit + 2
  }

  private reply(unit: string, days: number, round: number): void {
    const { random, matter, hands, acts } = this
    const at = this.later(this.at, days, '14:30')
    const said = { do: 'reply', at, by: hands.handlerOf(unit), unitId: unit, reason: null, promise: null } as const
    const lot = random.next()
    if (matter.cannot && lot < (round > 1 ? 0.6 : 0.4))
      acts.push({ ...said, class: 'cannot', words: CANNOT_NOW, reason: matter.cannot })
    else if (matter.later && lot > 0.6) {
      const dueOn = addDays(civilDateOf(at), random.pick([30, 60, 90, 150]))
      const promise = { words: matter.later, dueOn }
      acts.push({
        ...said,
        class: lot > 0.8 ? 'planned' : 'being_solved',
        words: promising(matter.later, dueOn),
        promise,
      })
    } else acts.push({ ...said, class: 'solved', words: matter.done })
    this.at = this.later(at, random.pick([1, 1, 2]), '09:15')
    acts.push({ do: 'release', at: this.at, by: hands.secretary, unitId: unit })
  }

  /** Confirmed, told, rated or not; against it means once more; a promise is followed. */
  private afterReply(round: number): Act[] {
    const { item, hands, random, acts } = this
    const own = item.deputy?.personId ?? null
    const soon = daysLater(this.at, random.between(1, 3), '20:05')
    const answers = own !== null && random.next() < 0.88 && this.serves(soon)
    // The street confirms where there is no deputy, or where the deputy has let the time run out.
    const confirmed = answers ? soon : this.later(this.at, own === null ? 1 : 7, '10:10')
    acts.push({ do: 'confirm', at: confirmed, by: answers && own !== null ? own : hands.secretary })
    const told = this.later(confirmed, 1, '15:20')
    acts.push({ do: 'tell', at: told, by: hands.secretary, words: TOLD, how: item.contact?.phone ? 'phone' : 'page' })
    const given = this.rated(told)
    if (given !== null && round === 1 && isAgainst(given)) return this.again(given.at)
    const promises = acts.flatMap((act) => (act.do === 'reply' && act.promise !== null ? [act.promise.dueOn] : []))
    if (promises.length === 0) return this.closed(this.later(daysLater(told, 17, '16:30'), 1, '16:30'))
    acts.push(...followed(promises, acts.at(-1)?.at as Date, { hands, random }))
    return acts
  }

  /** A few days later, by whoever raised it; null where nobody answers: then no answer is invented. */
  private rated(told: Date): Extract<Act, { do: 'rate' }> | null {
    const { item, random, acts } = this
    // Nobody holds the receipt of what was heard at a visit; the deputy who was told it may say.
    const whose = item.raisedBy === 'deputy' || item.channel === 'heard' ? 'deputy' : 'resident'
    const answering = { deputy: item.channel === 'heard' ? 0.4 : 0.72, resident: item.channel === 'code' ? 0.5 : 0.22 }
    if (random.next() > answering[whose] || (whose === 'deputy' && item.deputy === null)) return null
    const at = daysLater(told, random.between(3, 11), '19:40')
    if (whose === 'deputy' && !this.serves(at)) return null
    const answer = acts.findLast((act) => act.do === 'reply')
    const worse = answer?.do === 'reply' && answer.class === 'cannot' ? 0.25 : 0
    const judged = { handling: judgedBy(random, worse / 2), result: judgedBy(random, worse) }
    const by = whose === 'deputy' ? (item.deputy?.personId ?? '') : ''
    const glad = random.next() < 0.3 ? random.pick(GLAD) : null
    const given = {
      do: 'rate',
      at,
      by,
      whose,
      ...judged,
      words: isAgainst(judged) ? random.pick(AGAINST) : glad,
    } as const
    acts.push(given)
    return given
  }

  /** Second handling: by the unit that had it, or where the street had answered itself by the department in charge. */
  private again(from: Date): Act[] {
    const { acts, hands } = this
    const before = acts.findLast((act) => act.do === 'assign')
    if (before?.do === 'assign') {
      this.at = from
      const ofDistrict = acts.some((act) => act.do === 'triage' && act.route === 'district_department')
      return this.handle(before.unitId, ofDistrict ? 'district' : 'street', null, 2)
    }
    this.at = this.later(from, 1, '09:20')
    acts.push({ do: 'triage', at: this.at, by: hands.secretary, route: 'street_department' })
    return this.handOver('street', 2)
  }
}
