import { Segmented } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useAsk, useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { sayInstant } from '../../../../platform/ui/format.ts'
import type { HeldItemsAnswer, HeldLine } from '../../contract-intake.ts'
import { HideForm } from './hide-form.tsx'
import './opinions.css'
import { type Speaker, useSpeaker } from './speak.ts'

const SHOWN = ['held', 'asked', 'hidden'] as const

/** What waits for somebody to look at it, what is asked to be hidden, and what is hidden: two people, and counted. */
export default function HeldPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [search, setSearch] = useSearchParams()
  const show = SHOWN.find((one) => one === search.get('show')) ?? 'held'
  const asked = useRows<HeldLine>('/api/v1/opinions/held', { show })
  const whole = useAsk<HeldItemsAnswer>('/api/v1/opinions/held', { show, limit: 1 })
  const counts = whole.data?.counts ?? { held: 0, asked: 0, hidden: 0 }
  return (
    <>
      <PageHead title={t('op.held.title')} sub={t('op.held.sub')} />
      <div className="op-bar no-print">
        <Segmented
          aria-label={t('op.held.which')}
          value={show}
          options={SHOWN.map((value) => ({ value, label: t(`op.held.show.${value}`, { n: counts[value] }) }))}
          onChange={(value) =>
            setSearch((now) => {
              now.set('show', value)
              return now
            })
          }
        />
      </div>
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 ? (
        <EmptyState text={t(`op.held.none.${show}`)} />
      ) : (
        <>
          <ul className="op-list" aria-label={t('op.held.title')}>
            {asked.rows.map((line) => (
              <Waiting key={line.itemId} line={line} show={show} speaker={speaker} />
            ))}
          </ul>
          <MoreRows listed={asked.rows.length} total={asked.total} more={asked.more} loading={asked.moreLoading} />
        </>
      )}
    </>
  )
}

function Waiting({ line, show, speaker }: { line: HeldLine; show: (typeof SHOWN)[number]; speaker: Speaker }) {
  const { t, language } = speaker
  const [hiding, setHiding] = useState(false)
  const asked = line.hiding
  const facts = [
    line.number,
    speaker.gloss(line.street, line.streetEn),
    line.community && speaker.gloss(line.community, line.communityEn),
    speaker.name('channel', line.channel),
    sayInstant(line.receivedAt, language),
  ]
  return (
    <li className="op-wait">
      <div>
        <p className="op-said">{speaker.gloss(line.words, line.wordsEn)}</p>
        <p className="soft tabular">
          {facts.filter(Boolean).join(' · ')} <Link href={`/opinions/${line.itemId}`}>{t('op.receipt.open')}</Link>
        </p>
        {asked && (
          <p className="soft">
            {t('op.held.asked-by', { who: asked.askedBy, why: asked.reason })}
            {asked.decidedBy && ` · ${t('op.held.decided-by', { who: asked.decidedBy })}`}
          </p>
        )}
        {hiding && (
          <HideForm
            item={{ itemId: line.itemId }}
            speaker={speaker}
            onDone={() => setHiding(false)}
            onClose={() => setHiding(false)}
          />
        )}
      </div>
      {!hiding && <Decisions line={line} show={show} speaker={speaker} onHide={() => setHiding(true)} />}
    </li>
  )
}

interface DecisionsProps {
  line: HeldLine
  show: (typeof SHOWN)[number]
  speaker: Speaker
  onHide(): void
}

/** Letting in and asking to hide are one person's; hiding, refusing and lifting another's. */
function Decisions({ line, show, speaker, onHide }: DecisionsProps) {
  const { t } = speaker
  const toast = useToast()
  const told = { refresh: ['/api/v1/opinions'], done: () => toast.say(t('op.held.done')) }
  const letIn = useDeed<object>('POST', `/api/v1/opinions/items/${line.itemId}/let-in`, told)
  const decide = useDeed<object>('POST', `/api/v1/opinions/hidings/${line.hiding?.hidingId}/decide`, told)
  if (show === 'held') {
    return (
      <div className="op-line no-print">
        <ReasonedButton
          type="primary"
          why={speaker.why(line.can.letIn)}
          loading={letIn.busy}
          onClick={() => void letIn.run({ version: line.version })}
        >
          {t('op.held.let-in')}
        </ReasonedButton>
        <ReasonedButton why={speaker.why(line.can.askHiding)} onClick={onHide}>
          {t('op.held.ask')}
        </ReasonedButton>
      </div>
    )
  }
  const choices = show === 'asked' ? (['hide', 'refuse'] as const) : (['lift'] as const)
  return (
    <div className="op-line no-print">
      {choices.map((decision) => (
        <ReasonedButton
          key={decision}
          danger={decision === 'hide'}
          why={speaker.why(line.can[decision])}
          loading={decide.busy}
          onClick={() => void decide.run({ decision })}
        >
          {t(`op.held.${decision}`)}
        </ReasonedButton>
      ))}
    </div>
  )
}
