import { Table } from 'antd'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { dueKind } from './due-says.ts'
import type { Speaker } from './speak.ts'

type Clock = ItemAnswer['clocks'][number]
const OUTCOMES: Record<NonNullable<Clock['outcome']>, StateKind> = { met: 'done', missed: 'late', void: 'stopped' }

/** Every clock of an item, those that run and those that stopped, each with the rule it follows. */
export function ItemClocks({ clocks, speaker }: { clocks: readonly Clock[]; speaker: Speaker }) {
  const { t, day } = speaker
  if (clocks.length === 0) return <p className="soft">{t('op.clock.none')}</p>
  return (
    <div className="table-scroll">
      <Table<Clock>
        size="small"
        rowKey="clockId"
        pagination={false}
        dataSource={[...clocks]}
        columns={[
          { title: t('op.column.due'), render: (_, clock) => <ClockDay clock={clock} speaker={speaker} /> },
          { title: t('op.column.state'), render: (_, clock) => <ClockState clock={clock} speaker={speaker} /> },
          {
            title: t('op.clock.source'),
            render: (_, clock) => (
              <span className="soft">
                {speaker.gloss(clock.source, clock.sourceEn)}
                <br />
                {t('op.clock.started', { date: day(clock.startedOn) })}
              </span>
            ),
          },
        ]}
      />
    </div>
  )
}

function ClockDay({ clock, speaker }: { clock: Clock; speaker: Speaker }) {
  const { t, day, language } = speaker
  return (
    <span className="tabular">
      {speaker.name('clock', clock.step)} {day(clock.dueOn)}
      {clock.provisional && inBrackets(t('op.due.provisional'), language)}
      {clock.firstDueOn !== clock.dueOn && (
        <span className="soft">
          <br />
          {t('op.clock.first', { date: day(clock.firstDueOn) })}
        </span>
      )}
    </span>
  )
}

function ClockState({ clock, speaker }: { clock: Clock; speaker: Speaker }) {
  if (clock.outcome) return <StateTag kind={OUTCOMES[clock.outcome]}>{speaker.name('outcome', clock.outcome)}</StateTag>
  const colour = clock.colour ?? 'green'
  return <StateTag kind={dueKind(colour)}>{speaker.name('colour', colour)}</StateTag>
}
