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

/** The roster: who is due, who answered, who came. The organiser names, marks and takes off here, one press each. */
export function ActivityWho({ activity }: { activity: DetailAnswer }) {
  const t = useWords(deskWords)
  const toast = useToast()
  const base = `/api/v1/activities/${activity.activityId}`
  const name = useDeed<object>('POST', `${base}/due`)
  const mark = useDeed<object>('POST', `${base}/marks`, { done: () => toast.say(t('desk.done.marked')) })
  const setMarks = (lines: readonly RosterLineAnswer[], to: Mark) =>
    lines.length > 0 && void mark.run({ marks: lines.map((line) => ({ personId: line.personId, mark: to })) })
  const open = activity.can.mark.can
  const chosen = activity.roster.map(({ personId, name: called, level }) => ({ personId, name: called, level }))
  const unmarked = activity.roster.filter((line) => line.mark === 'due')
  const { named, present, leave, coming } = activity.tallies
  return (
    <>
      <p className="soft tabular">
        {[
          t('desk.count.named', { n: named }),
          t('desk.count.present', { n: present }),
          ...(leave > 0 ? [t('desk.count.leave', { n: leave })] : []),
          ...(coming > 0 ? [t('desk.count.coming', { n: coming })] : []),
        ].join(' · ')}
      </p>
      {!activity.namesShown && <p className="soft">{t('desk.people.hidden')}</p>}
      {open && (
        <div className="act-line no-print">
          <Button
            disabled={unmarked.length === 0 || activity.heldOn > today()}
            loading={mark.busy}
            onClick={() => setMarks(unmarked, 'present')}
          >
            {t('desk.mark.all')}
          </Button>
          {activity.streetId !== null && (
            <Button
              loading={name.busy}
              onClick={() =>
                void name.run({
                  group: { streetId: activity.streetId, levels: ['district', 'municipal', 'provincial'] },
                })
              }
            >
              {t('desk.people.group')}
            </Button>
          )}
        </div>
      )}
      {open && (
        <PeoplePicker
          label={t('desk.people')}
          chosen={chosen}
          onChange={(next) => {
            const fresh = next.filter((person) => chosen.every((one) => one.personId !== person.personId))
            if (fresh.length > 0) void name.run({ add: fresh.map(({ personId }) => ({ personId })) })
          }}
          on={activity.heldOn}
          streetId={activity.streetId}
        >
          {(person) => {
            const line = activity.roster.find((one) => one.personId === person.personId)
            if (!line) return person.name
            const strike = () => void name.run({ strike: [line.personId] })
            const role = kindOf(activity.kind)?.record?.roles ?? []
            return (
              <span
                className={
                  line.mark === 'absent' || line.mark === 'leave' ? 'act-person act-person-away' : 'act-person'
                }
              >
                {line.name}
                <LevelNote level={line.level} />
                {role.length > 1 && <span className="soft">{t(`activities.part.${line.role}`)}</span>}
                {line.answer && line.mark === 'due' && (
                  <span className="soft">{t(`activities.answer.${line.answer}`)}</span>
                )}
                <Select<Mark>
                  size="small"
                  value={line.mark}
                  variant="borderless"
                  aria-label={t('desk.field.mark', { name: line.name })}
                  options={MARKS.map((one) => ({ value: one, label: t(`activities.mark.${one}`) }))}
                  onChange={(to) => setMarks([line], to)}
                />
                <TakeOff name={line.name} onPress={strike} />
              </span>
            )
          }}
        </PeoplePicker>
      )}
      {!open && activity.roster.length === 0 && activity.namesShown && <p>{t('desk.people.nobody')}</p>}
      {!open && (
        <ul className="act-people">
          {activity.roster.map((line) => (
            <li key={line.personId} className="act-person">
              {line.name}
              <LevelNote level={line.level} />
              <StateTag kind={MARK_KIND[line.mark]}>{t(`activities.mark.${line.mark}`)}</StateTag>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
