import { Button, Radio } from 'antd'
import { useState } from 'react'
import { civilDateOf } from '../../../../kernel/civil-date.ts'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import type { BoardAnswer } from '../../contract.ts'
import type { MeetingFace } from '../../contract-meetings.ts'
import { MEETING_KINDS, PRESENCES, type Presence } from '../../rules/work-language.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { WorkForm } from './work-form.tsx'

/** Calls a meeting; the chair is one of those who sit today, the director unless chosen otherwise. */
export function CallForm({
  streetId,
  onClose,
  onDone,
}: {
  streetId: number
  onClose(): void
  onDone(meetingId: string, on: string): void
}) {
  const { t, name } = useWorkSpeech()
  const today = civilDateOf(new Date())
  const { data } = useAsk<BoardAnswer>('/api/v1/committees')
  const holders = (data?.committees.find((one) => one.streetId === streetId)?.places ?? []).flatMap(({ holder }) =>
    holder === null ? [] : [holder],
  )
  if (!data) return null
  const director = holders.find(({ seat }) => seat === 'director')
  return (
    <WorkForm<{ meetingId: string }>
      title={t('meeting.call')}
      path={`/api/v1/committees/${streetId}/meetings`}
      withId
      fields={[
        {
          ...({ name: 'kind', label: 'meetings.kind', kind: 'choice' } as const),
          choices: MEETING_KINDS.map((kind) => ({ value: kind, label: name('meetings.kind', kind) })),
        },
        { name: 'heldOn', label: 'meetings.held-on', kind: 'date' },
        { name: 'place', label: 'meetings.place', kind: 'text', max: 120, optional: true },
        {
          ...({ name: 'chairedBy', label: 'meetings.chaired-by', kind: 'choice' } as const),
          choices: holders.map((one) => ({ value: one.personId, label: one.personName })),
        },
        { name: 'agenda', label: 'meetings.agenda', kind: 'area', max: 2000, rows: 3 },
      ]}
      initial={{ kind: 'regular', heldOn: today, chairedBy: director?.personId ?? '' }}
      submit={t('meeting.call')}
      onDone={({ meetingId }) => onDone(meetingId, today)}
      onClose={onClose}
    />
  )
}

interface OneMeeting {
  readonly meeting: MeetingFace
  onClose(): void
}

/** The roll call: everybody present unless marked otherwise. */
export function HoldForm({ meeting, onClose }: OneMeeting) {
  const { t, name } = useWorkSpeech()
  const [marks, setMarks] = useState<Readonly<Record<string, Presence>>>({})
  const markOf = (personId: string): Presence => marks[personId] ?? 'present'
  const presence = meeting.people.map(({ personId }) => ({ personId, presence: markOf(personId) }))
  return (
    <WorkForm
      title={t('meeting.roll-call')}
      path={`/api/v1/committee-meetings/${meeting.meetingId}/hold`}
      fields={[{ name: 'on', label: 'meeting.day-held', kind: 'date' }]}
      fixed={{ version: meeting.version }}
      initial={{ on: meeting.heldOn }}
      more={{
        body: { presence },
        node: (
          <div className="work-roll">
            {meeting.people.map((one) => (
              <div key={one.personId} className="work-roll-line">
                <span id={`roll-${one.personId}`}>
                  {one.name} <span className="soft">{name('committees.seat', one.seat)}</span>
                </span>
                <Radio.Group
                  aria-labelledby={`roll-${one.personId}`}
                  value={markOf(one.personId)}
                  onChange={(event) => setMarks({ ...marks, [one.personId]: event.target.value as Presence })}
                  options={PRESENCES.map((mark) => ({ value: mark, label: name('meetings.presence', mark) }))}
                />
              </div>
            ))}
            <div>
              <Button size="small" onClick={() => setMarks({})}>
                {t('meeting.all-present')}
              </Button>
            </div>
          </div>
        ),
      }}
      onClose={onClose}
    />
  )
}

export function CancelForm({ meeting, onClose }: OneMeeting) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t('meeting.cancel')}
      path={`/api/v1/committee-meetings/${meeting.meetingId}/cancel`}
      fields={[{ name: 'reason', label: 'meetings.cancel-reason', kind: 'text', max: 300, width: '420px' }]}
      fixed={{ version: meeting.version }}
      submit={t('meeting.cancel')}
      onClose={onClose}
    />
  )
}

export function MinutesForm({ meeting, onClose }: OneMeeting) {
  const { t } = useWorkSpeech()
  return (
    <WorkForm
      title={t(meeting.state === 'minuted' ? 'meeting.rewrite' : 'meeting.write')}
      about={t('work.ctrl-enter')}
      path={`/api/v1/committee-meetings/${meeting.meetingId}/minute`}
      fields={[
        { name: 'minutes', label: 'meetings.minutes', kind: 'area', max: 20_000, rows: 8 },
        { name: 'minutesEn', label: 'meetings.minutes-en', kind: 'area', max: 40_000, optional: true },
      ]}
      fixed={{ version: meeting.version }}
      initial={{ minutes: meeting.minutes ?? '', minutesEn: meeting.minutesEn }}
      onClose={onClose}
    />
  )
}
