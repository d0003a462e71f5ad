import { PrintArea } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { MeetingFace } from '../../contract-meetings.ts'
import { CancelForm, HoldForm, MinutesForm } from './meeting-forms.tsx'
import { useOpenForm } from './use-open-form.ts'
import { useWorkSpeech } from './use-work-speech.ts'
import { DownloadButton, OpenButton } from './work-deed.tsx'

const MARKS = { present: 'done', leave: 'soon', absent: 'stopped' } as const

/** One meeting: when, where, who was there, what was on the agenda and what came of it. */
export function MeetingPane({ meeting }: { meeting: MeetingFace }) {
  const { t, gloss, name, day } = useWorkSpeech()
  const { closing, ...button } = useOpenForm<'hold' | 'minutes' | 'cancel'>()
  const { state, can, minutes } = meeting
  const title = `${day(meeting.heldOn)} · ${name('meetings.kind', meeting.kind)}`
  return (
    <div className="work-pane">
      <h2>{title}</h2>
      <p className="soft">
        {[meeting.place, t('meeting.chaired', { name: meeting.chairName }), name('meetings.state', state)]
          .filter((part) => part)
          .join(' · ')}
      </p>
      {meeting.cancelReason !== null && <p>{t('meeting.cancelled', { words: meeting.cancelReason })}</p>}
      <div className="work-deeds no-print">
        {state === 'called' && (
          <OpenButton {...button} form="hold" can={can.hold} text={t('meeting.roll-call')} primary />
        )}
        {state !== 'cancelled' && (
          <OpenButton
            {...button}
            form="minutes"
            can={can.minute}
            text={t(state === 'minuted' ? 'meeting.rewrite' : 'meeting.write')}
            primary={state === 'held'}
          />
        )}
        {state === 'called' && <OpenButton {...button} form="cancel" can={can.cancel} text={t('meeting.cancel')} />}
        {state === 'minuted' && (
          <DownloadButton
            path={`/api/v1/committee-meetings/${meeting.meetingId}/minutes.docx`}
            text={t('meeting.word')}
          />
        )}
      </div>
      {button.open === 'hold' && <HoldForm meeting={meeting} onClose={closing('hold')} />}
      {button.open === 'cancel' && <CancelForm meeting={meeting} onClose={closing('cancel')} />}
      {button.open === 'minutes' && <MinutesForm meeting={meeting} onClose={closing('minutes')} />}
      <PrintArea title={title}>
        <section aria-label={t('meetings.agenda')}>
          <h2>{t('meetings.agenda')}</h2>
          <p className="work-words">{gloss(meeting.agenda, meeting.agendaEn)}</p>
        </section>
        {minutes !== null && (
          <section aria-label={t('meetings.minutes')}>
            <h2>{t('meetings.minutes')}</h2>
            <p className="work-words">{gloss(minutes, meeting.minutesEn)}</p>
          </section>
        )}
        <People meeting={meeting} />
      </PrintArea>
    </div>
  )
}

function People({ meeting }: { meeting: MeetingFace }) {
  const { t, name } = useWorkSpeech()
  const present = meeting.people.filter(({ presence }) => presence === 'present').length
  return (
    <section aria-label={t('meeting.people')}>
      <h2>{t('meeting.people')}</h2>
      {(meeting.state === 'held' || meeting.state === 'minuted') && (
        <p className="soft">{t('meeting.present', { n: present, of: meeting.people.length })}</p>
      )}
      <ul className="work-list">
        {meeting.people.map((one) => (
          <li key={one.personId}>
            <span className="work-deeds">
              <span>{one.name}</span>
              <span className="soft">{name('committees.seat', one.seat)}</span>
              {one.presence !== null && (
                <StateTag kind={MARKS[one.presence]}>{name('meetings.presence', one.presence)}</StateTag>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
