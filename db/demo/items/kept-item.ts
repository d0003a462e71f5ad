import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { ItemKey, ItemMove, ItemRow } from '../../../modules/opinions/index.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { clockRow, dueOf, type Row, runningOf, settingOf, shownOf } from './kept-rows.ts'

/** An item in memory with all that hangs on it, as rows of its tables: what the statements of the house would have written. */
export class KeptItem {
  readonly row: Row
  readonly street: string
  readonly parts: Row[] = []
  readonly clocks: Row[] = []
  readonly replies: Row[] = []
  readonly promises: Row[] = []
  readonly ratings: Row[] = []
  readonly extensions: Row[] = []
  readonly steps: Row[] = []

  constructor(row: Row, street: string) {
    this.row = row
    this.street = street
  }

  /** As deeds load it. */
  loaded(deputyLevels: ItemRow['deputyLevels']): ItemRow {
    const { row } = this
    const told = [row.told_deputy_at, row.told_resident_at].filter((at) => at instanceof Date) as Date[]
    const last = told.toSorted((a, b) => b.getTime() - a.getTime())[0]
    return {
      ...{
        itemId: row.item_id,
        streetId: row.street_id,
        communityId: row.community_id,
        state: row.state,
        raisedBy: row.raised_by,
      },
      ...{
        deputyId: row.deputy_id,
        enteredBy: row.entered_by,
        confidential: false,
        hidden: false,
        held: false,
        round: row.round,
      },
      ...{
        version: row.version,
        year: row.year,
        number: row.number,
        street: this.street,
        route: row.route,
        theme: row.theme,
      },
      ...{
        leadUnitId: row.lead_unit_id,
        urgedTimes: row.urged_times,
        supervised: row.supervised_at !== null,
        dueOn: row.due_on,
      },
      ...{ warnOn: row.due_warn_on, pausedOn: row.paused_on, reopenedByAsker: row.reopened_by_resident, deputyLevels },
      toldOn: last ? civilDateOf(last) : null,
      parts: this.parts.map((part) => this.loadedPart(part)),
      clocks: this.clocks.filter((clock) => clock.stopped_on === null).map(runningOf),
      ratings: this.ratings.map((one) => ({
        round: one.round,
        by: one.by_whom,
        handling: one.handling,
        result: one.result,
        occasion: one.occasion,
      })),
      openPromises: this.promises.filter(({ state }) => state === 'open' || state === 'changed').length,
      keptPromises: this.promises.filter(
        ({ state, settled_at }) => state === 'kept' && last !== undefined && (settled_at as Date) >= last,
      ).length,
    } as unknown as ItemRow
  }

  private loadedPart(part: Row): object {
    const waits = this.replies.findLast(
      (reply) => reply.part_id === part.part_id && reply.released_at === null && reply.sent_back === null,
    )
    const shown = part.state === 'replied' ? waits : undefined
    return {
      ...{
        partId: part.part_id,
        itemId: part.item_id,
        unitId: part.unit_id,
        kind: part.kind,
        round: part.round,
        state: part.state,
      },
      ...{
        locked: part.locked,
        version: part.version,
        writtenBy: shown?.written_by ?? null,
        replyId: shown?.reply_id ?? null,
      },
      ...{
        replyClass: shown?.class ?? null,
        extensionAsked: this.extensions.some((one) => one.part_id === part.part_id && one.state === 'asked'),
      },
    }
  }

  /** What the one statement of a move does. */
  moved(key: ItemKey, move: ItemMove, by: { personId: string | null; at: Date; on: CivilDate }): void {
    const { row } = this
    const round = move.set?.round ?? key.round
    Object.assign(row, {
      version: key.version + 1,
      state: move.to,
      ...shownOf(move),
      ...settingOf(move.set ?? {}, by.at),
    })
    this.moveParts(move, by)
    this.extend(move, by)
    this.moveClocks(move, by.on)
    this.sayReplies(move, by, round)
    if (move.rating) {
      const { ratingId, by: whom, ...rating } = move.rating
      this.ratings.push({
        ...this.key,
        rating_id: ratingId,
        round: key.round,
        by_whom: whom,
        person_id: by.personId,
        ...rating,
        rated_at: by.at,
      })
    }
    for (const step of move.steps)
      this.steps.push({
        ...{
          ...this.key,
          step_id: newId(),
          part_id: step.partId ?? null,
          event: step.event,
          to_state: move.to,
          at: by.at,
        },
        ...{
          person_id: by.personId,
          unit_id: step.unitId ?? null,
          audience: step.audience,
          words: step.words ?? '',
          detail: step.detail ?? {},
        },
      })
  }

  private get key() {
    return { district_id: this.row.district_id, item_id: this.row.item_id }
  }

  private moveParts(move: ItemMove, by: { personId: string | null; at: Date }): void {
    for (const moved of move.partsMoved ?? []) {
      const part = this.parts.find((one) => one.part_id === moved.partId) as Row
      const over = moved.state === 'done' || moved.state === 'returned' || moved.state === 'taken_away'
      Object.assign(part, {
        state: moved.state,
        version: (part.version as number) + 1,
        locked: part.locked === true || moved.locked === true,
      })
      if (moved.signed) Object.assign(part, { signed_at: by.at, signed_by: by.personId })
      if (moved.returnReason !== undefined)
        Object.assign(part, { return_asked_at: by.at, return_reason: moved.returnReason })
      if (moved.returnDecision !== undefined) part.return_decision = moved.returnDecision
      if (!over) continue
      part.done_at = by.at
      for (const one of this.extensions.filter(({ part_id, state }) => part_id === moved.partId && state === 'asked'))
        Object.assign(one, { state: 'refused', decided_at: by.at, decided_by: by.personId })
    }
    for (const made of move.partsMade ?? [])
      this.parts.push({
        ...{
          ...this.key,
          part_id: made.partId,
          unit_id: made.unitId,
          kind: made.kind,
          round: made.round,
          task: made.task,
          state: 'assigned',
        },
        ...{
          locked: false,
          assigned_at: by.at,
          assigned_by: by.personId,
          signed_at: null,
          signed_by: null,
          return_asked_at: null,
        },
        ...{ return_reason: null, return_decision: null, done_at: null, version: 1 },
      })
  }

  private extend(move: ItemMove, by: { personId: string | null; at: Date }): void {
    if (move.extensionAsked) {
      const { extensionId, partId, clockId, reason, until } = move.extensionAsked
      this.extensions.push({
        ...{
          district_id: this.row.district_id,
          extension_id: extensionId,
          part_id: partId,
          clock_id: clockId,
          reason,
          until,
        },
        ...{
          asked_at: by.at,
          asked_by: by.personId,
          state: 'asked',
          decided_at: null,
          decided_by: null,
          decision: null,
        },
      })
    }
    const decided = move.extensionDecided
    const asked = decided && this.extensions.find((one) => one.extension_id === decided.extensionId)
    if (decided && asked)
      Object.assign(asked, {
        state: decided.granted ? 'granted' : 'refused',
        decided_at: by.at,
        decided_by: by.personId,
        decision: decided.words,
      })
  }

  private moveClocks({ clocks: change }: ItemMove, on: CivilDate): void {
    const of = (clockId: string) => this.clocks.find((clock) => clock.clock_id === clockId) as Row
    for (const { clockId, outcome } of change.stop)
      Object.assign(of(clockId), { stopped_on: on, outcome, paused_on: null })
    for (const clockId of change.pause) of(clockId).paused_on = on
    for (const clock of change.resume) Object.assign(of(clock.clockId), { paused_on: null, ...dueOf(clock) })
    if (change.extend) {
      const clock = of(change.extend.clockId)
      Object.assign(clock, { extended_times: (clock.extended_times as number) + 1, ...dueOf(change.extend) })
    }
    for (const clock of change.start) this.clocks.push(clockRow(this.row.district_id as number, clock))
  }

  private sayReplies(move: ItemMove, by: { personId: string | null; at: Date }, round: number): void {
    const { reply } = move
    if (reply) {
      const released = { released_at: reply.released ? by.at : null, released_by: reply.released ? by.personId : null }
      this.replies.push({
        ...{
          ...this.key,
          reply_id: reply.replyId,
          part_id: reply.partId,
          round,
          class: reply.class,
          body: reply.body,
          words: reply.words,
        },
        ...{ written_at: by.at, written_by: by.personId, ...released, sent_back: null },
      })
      if (reply.promise)
        this.promises.push({
          ...{
            ...this.key,
            promise_id: reply.promise.promiseId,
            reply_id: reply.replyId,
            unit_id: reply.unitId,
            words: reply.promise.words,
          },
          ...{
            due_on: reply.promise.dueOn,
            state: 'open',
            settled_at: null,
            settled_by: null,
            settled_words: null,
            version: 1,
          },
        })
    }
    const out = this.replies.find((one) => one.reply_id === move.replyReleased)
    if (out) Object.assign(out, { released_at: by.at, released_by: by.personId })
    const settled = move.promiseSettled
    const promise = settled && this.promises.find((one) => one.promise_id === settled.promiseId)
    if (settled && promise) {
      const said = { state: settled.state, settled_at: by.at, settled_by: by.personId, settled_words: settled.words }
      Object.assign(promise, {
        ...said,
        due_on: settled.dueOn ?? promise.due_on,
        version: (promise.version as number) + 1,
      })
    }
  }
}
