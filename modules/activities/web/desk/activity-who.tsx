import { Button, Select } from 'antd'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { DetailAnswer, RosterLineAnswer } from '../../contract.ts'
import { kindOf, MARKS, type Mark } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { LevelNote, PeoplePicker, TakeOff } from './people-picker.tsx'
import { today } from './today.ts'

const MARK_KIND: Record<Mark, StateKind> = { due: 'waiting', leave: 'stopped', present: 'done', absent: 'late' }

/** The roster: who is due, who answered, who came. While it is open, the organiser names, marks and takes off here. */
export function ActivityWho({ activity }: { activity: DetailAnswer }) {
  const t = useWords(deskWords)
  const { named, present, leave, coming } = activity.tallies
  const counts = [
    t('desk.count.named', { n: named }),
    t('desk.count.present', { n: present }),
    ...(leave > 0 ? [t('desk.count.leave', { n: leave })] : []),
    ...(coming > 0 ? [t('desk.count.coming', { n: coming })] : []),
  ]
  return (
    <>
      <p className="soft tabular">{counts.join(' · ')}</p>
      {!activity.namesShown && <p className="soft">{t('desk.people.hidden')}</p>}
      {activity.can.mark.can ? <OpenRoster activity={activity} /> : <ReadRoster activity={activity} />}
    </>
  )
}

function ReadRoster({ activity }: { activity: DetailAnswer }) {
  const t = useWords(deskWords)
  if (activity.roster.length === 0 && activity.namesShown) return <p>{t('desk.people.nobody')}</p>
  return (
    <ul className="act-people">
      {activity.roster.map((line) => (
        <li key={line.personId} className="act-person">
          {line.name}
          <LevelNote level={line.level} />
          <StateTag kind={MARK_KIND[line.mark]}>{t(`activities.mark.${line.mark}`)}</StateTag>
        </li>
      ))}
    </ul>
  )
}

/** The deeds on a roster: naming by person or street, marking one or all, taking off; marks and strikes can be taken back. */
function useRosterDeeds(activity: DetailAnswer) {
  const t = useWords(deskWords)
  const toast = useToast()
  const base = `/api/v1/activities/${activity.activityId}`
  const name = useDeed<object>('POST', `${base}/due`)
  const mark = useDeed<object>('POST', `${base}/marks`)
  const strike = async ({ personId, name: who, role }: RosterLineAnswer) => {
    if (!(await name.run({ strike: [personId] }))) return
    toast.undo(t('desk.people.taken-off', { name: who }), () => void name.run({ add: [{ personId, role }] }))
  }
  const markAs = async (lines: readonly RosterLineAnswer[], to: Mark) => {
    const marks = (as: (line: RosterLineAnswer) => Mark) => ({
      marks: lines.map((line) => ({ personId: line.personId, role: line.role, mark: as(line) })),
    })
    if (lines.length === 0 || !(await mark.run(marks(() => to)))) return
    toast.undo(t('desk.done.marked'), () => void mark.run(marks((line) => line.mark)))
  }
  return {
    busy: name.busy || mark.busy,
    name: (personIds: readonly string[]) =>
      personIds.length > 0 && void name.run({ add: personIds.map((personId) => ({ personId })) }),
    nameStreet: () =>
      void name.run({ group: { streetId: activity.streetId, levels: ['district', 'municipal', 'provincial'] } }),
    strike: (line: RosterLineAnswer) => void strike(line),
    mark: (lines: readonly RosterLineAnswer[], to: Mark) => void markAs(lines, to),
  }
}

function OpenRoster({ activity }: { activity: DetailAnswer }) {
  const t = useWords(deskWords)
  const deeds = useRosterDeeds(activity)
  const lines = new Map(activity.roster.map((line) => [line.personId, line]))
  const unmarked = activity.roster.filter((line) => line.mark === 'due')
  const tooEarly = activity.heldOn > today()
  return (
    <>
      <div className="act-line no-print">
        <Button
          disabled={unmarked.length === 0 || tooEarly}
          loading={deeds.busy}
          onClick={() => deeds.mark(unmarked, 'present')}
        >
          {t('desk.mark.all')}
        </Button>
        {activity.streetId !== null && (
          <Button disabled={deeds.busy} onClick={deeds.nameStreet}>
            {t('desk.people.group')}
          </Button>
        )}
      </div>
      <PeoplePicker
        label={t('desk.people')}
        chosen={activity.roster.map(({ personId, name, level }) => ({ personId, name, level }))}
        onChange={(next) => deeds.name(next.map((one) => one.personId).filter((id) => !lines.has(id)))}
        on={activity.heldOn}
        streetId={activity.streetId}
      >
        {(person) => {
          const line = lines.get(person.personId)
          return line ? <MarkedPerson kind={activity.kind} line={line} deeds={deeds} /> : person.name
        }}
      </PeoplePicker>
    </>
  )
}

interface MarkedPersonProps {
  kind: string
  line: RosterLineAnswer
  deeds: ReturnType<typeof useRosterDeeds>
}

function MarkedPerson({ kind, line, deeds }: MarkedPersonProps) {
  const t = useWords(deskWords)
  const away = line.mark === 'absent' || line.mark === 'leave'
  const parts = kindOf(kind)?.record?.roles ?? []
  return (
    <span className={away ? 'act-person act-person-away' : 'act-person'}>
      {line.name}
      <LevelNote level={line.level} />
      {parts.length > 1 && <span className="soft">{t(`activities.part.${line.role}`)}</span>}
      {line.answer && line.mark === 'due' && <span className="soft">{t(`activities.answer.${line.answer}`)}</span>}
      <Select<Mark>
        size="small"
        value={line.mark}
        variant="borderless"
        aria-label={t('desk.field.mark', { name: line.name })}
        options={MARKS.map((one) => ({ value: one, label: t(`activities.mark.${one}`) }))}
        onChange={(to) => deeds.mark([line], to)}
      />
      <TakeOff name={line.name} onPress={() => deeds.strike(line)} />
    </span>
  )
}
