import { Button } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { MessagesAnswer } from '../../contract-messages.ts'
import type { MessagePurpose } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'
import { useWhy } from './activity-actions.tsx'
import './messages.css'

interface PanelProps {
  /** '/api/v1/activities/…' or '/api/v1/contact-days/…' */
  base: string
  /** Only for contact days; an activity knows notices alone. */
  purpose?: MessagePurpose | undefined
}

/**
 * One button that opens the words, the people and the sending; nothing goes out before it was seen. Without a channel for
 * messages it stays in its place and says why.
 */
export function MessagesPanel({ base, purpose }: PanelProps) {
  const t = useWords(deskWords)
  const why = useWhy()
  const [open, setOpen] = useState(false)
  const label = t(purpose === 'report_reminder' ? 'activities.messages.remind' : 'activities.messages.text')
  const asked = useAsk<MessagesAnswer>(`${base}/messages`, purpose ? { purpose } : {})
  const { data } = asked
  return (
    <div className="act-messages-box">
      <ReasonedButton
        aria-expanded={open}
        why={data?.reach === 'nowhere' ? why(data.can) : null}
        onClick={() => setOpen(!open)}
      >
        {label}
      </ReasonedButton>
      {open && (
        <section className="act-messages" aria-label={label}>
          {asked.loading && <LoadingState lines={3} />}
          {asked.problem && !data && <ErrorState problem={asked.problem} again={asked.again} />}
          {data && <Opened base={base} purpose={purpose} data={data} again={asked.again} />}
        </section>
      )}
    </div>
  )
}

function Opened({ base, purpose, data, again }: PanelProps & { data: MessagesAnswer; again(): void }) {
  const t = useWords(deskWords)
  const { sample, counts } = data
  const nobody = purpose === 'report_reminder' ? 'activities.messages.nobody-missing' : 'activities.messages.nobody'
  const { due, toSend, without, sent } = counts
  return (
    <>
      {data.reach === 'here' && <p className="soft">{t('activities.messages.stays-here')}</p>}
      {sample === null ? <p>{t(nobody)}</p> : <Words sample={sample} />}
      {sample !== null && <p className="tabular">{t('activities.messages.people', { due, toSend, without, sent })}</p>}
      {counts.queued > 0 && (
        <p className="act-line" role="status">
          {t('activities.messages.sending', { n: counts.queued })}
          <Button size="small" onClick={again}>
            {t('activities.messages.look')}
          </Button>
        </p>
      )}
      <Without data={data} />
      {sample !== null && <Send base={base} purpose={purpose} data={data} />}
      {sample !== null && <People people={data.people} />}
    </>
  )
}

function Words({ sample }: { sample: NonNullable<MessagesAnswer['sample']> }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const { text, textEn, length, parts, community } = sample
  return (
    <>
      <blockquote className="act-notice">{text}</blockquote>
      {language === 'en' && (
        <p className="soft">
          {t('activities.messages.in-english')}: {textEn}
        </p>
      )}
      <p className="soft tabular">
        {t('activities.messages.length', { length, parts })}
        {community !== null && ` · ${t('activities.messages.one-of', { community })}`}
      </p>
    </>
  )
}

/** Who must be told by other means. */
function Without({ data }: { data: MessagesAnswer }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const names = (stand: 'no-number' | 'failed') =>
    data.people.filter((one) => one.stand === stand).map((one) => one.name)
  const joined = (list: string[]) => list.join(language === 'zh' ? '、' : ', ')
  const [without, failed] = [names('no-number'), names('failed')]
  return (
    <>
      {without.length > 0 && <p>{t('activities.messages.without', { names: joined(without) })}</p>}
      {failed.length > 0 && <p>{t('activities.messages.failed', { names: joined(failed) })}</p>}
    </>
  )
}

function Send({ base, purpose, data }: PanelProps & { data: MessagesAnswer }) {
  const t = useWords(deskWords)
  const why = useWhy()
  const toast = useToast()
  const send = useDeed<object, { queued: number }>('POST', `${base}/messages`, {
    refresh: [base],
    done: ({ queued }) => toast.say(t('activities.messages.asked', { n: queued })),
  })
  const seen = { text: data.sample?.text ?? '', count: data.counts.toSend }
  return (
    <div className="act-line">
      <ReasonedButton
        type="primary"
        why={why(data.can)}
        loading={send.busy}
        onClick={() => void send.run({ ...seen, ...(purpose ? { purpose } : {}) })}
      >
        {t('activities.messages.send', { n: data.counts.toSend })}
      </ReasonedButton>
      {!data.can.can && <span className="soft">{why(data.can)}</span>}
      {data.can.can && <span className="soft">{t('activities.messages.once')}</span>}
    </div>
  )
}

const TAGS = { 'to-send': 'waiting', 'no-number': 'stopped', queued: 'going', sent: 'done', failed: 'late' } as const

function People({ people }: { people: MessagesAnswer['people'] }) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const inBrackets = (text: string) => (language === 'zh' ? `（${text}）` : ` (${text})`)
  return (
    <details>
      <summary>{t('activities.messages.who')}</summary>
      <ul className="act-messages-people">
        {people.map((one) => (
          <li key={`${one.activityId} ${one.personId}`}>
            <span>
              {one.name} <span className="soft tabular">{one.phone}</span> <span className="soft">{one.community}</span>
            </span>
            <StateTag kind={TAGS[one.stand]}>
              {t(`activities.stand.${one.stand}`)}
              {one.why && inBrackets(t(`activities.unsent.${one.why}`))}
            </StateTag>
          </li>
        ))}
      </ul>
    </details>
  )
}
