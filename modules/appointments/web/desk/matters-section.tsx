import { Button } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { EmptyState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import type { BatchAnswer, DossierAnswer } from '../../contract-dossiers.ts'
import { AddForm } from './add-form.tsx'
import type { Doing } from './doing.ts'
import { MatterPane } from './matter-pane.tsx'
import { MattersTable } from './matters-table.tsx'
import { sayWhy } from './next-step.tsx'
import { useSendEach } from './send-each.ts'
import type { Speaker } from './speak.ts'
import { StatementsForm } from './statements-form.tsx'
import { Refusal } from './step-form.tsx'
import { TestsForm } from './tests-form.tsx'
import { useMove } from './use-move.ts'
import { useStreets } from './use-places.ts'

interface SectionProps {
  dossier: DossierAnswer
  speaker: Speaker
  doing: Doing
  opened: string | null
  /** Who leaves a seat, where the dossier was opened from the board. */
  leaves: string | null
  onDoing(doing: Doing): void
  onOpen(matterId: string | null): void
}

/** All matters with what can be done with several at once; one open below its row. */
export function MattersSection(props: SectionProps) {
  const { dossier, speaker, doing, opened, leaves, onDoing, onOpen } = props
  const { t } = speaker
  const close = () => onDoing(null)
  const toTest = testable(dossier)
  const toState = dossier.matters.filter((one) => one.can.statement.can && one.statement === null)
  return (
    <section className="section" aria-label={t('dossier.matters')}>
      <div className="dossier-head">
        <h2>{t('dossier.matters')}</h2>
        {dossier.sight === 'hand' && doing === null && <Deeds {...props} />}
      </div>
      {doing?.what === 'add' && <AddForm dossier={dossier} speaker={speaker} leaves={leaves} onClose={close} />}
      {doing?.what === 'tests' && <TestsForm dossier={dossier} matters={toTest} speaker={speaker} onClose={close} />}
      {doing?.what === 'statements' && <StatementsForm matters={toState} speaker={speaker} onClose={close} />}
      {dossier.matters.length === 0 ? (
        <EmptyState text={t('dossier.matters.none')} />
      ) : (
        <MattersTable
          {...{ dossier, speaker, opened, onOpen, matters: dossier.matters }}
          pane={(matter) => (
            <MatterPane
              key={matter.version}
              dossier={dossier}
              matter={matter}
              speaker={speaker}
              onClose={() => onOpen(null)}
            />
          )}
        />
      )}
    </section>
  )
}

/** Candidates whose score is asked for: none yet, or one that was not enough. */
function testable(dossier: DossierAnswer) {
  return dossier.matters.filter((one) => one.can.test.can && (one.test === null || one.test.passed === false))
}

function Deeds({ dossier, speaker, onDoing }: SectionProps) {
  const { t } = speaker
  const toState = dossier.matters.filter((one) => one.can.statement.can && one.statement === null)
  const why = sayWhy(dossier.can.addMatter, speaker)
  return (
    <div className="dossier-line no-print">
      {dossier.can.addMatter.can && <Batch dossier={dossier} speaker={speaker} />}
      <Qualify dossier={dossier} speaker={speaker} />
      {dossier.orderRule.lawTest && testable(dossier).length > 0 && (
        <Button onClick={() => onDoing({ what: 'tests' })}>{t('dossier.matters.tests')}</Button>
      )}
      {dossier.orderRule.statementRequired && toState.length > 0 && (
        <Button onClick={() => onDoing({ what: 'statements' })}>{t('dossier.matters.statements')}</Button>
      )}
      <ReasonedButton why={why} onClick={() => onDoing({ what: 'add' })}>
        {t('dossier.matters.add')}
        {speaker.language === 'zh' ? '（a）' : ' (a)'}
      </ReasonedButton>
    </div>
  )
}

/** Takes what the streets recommended and chose into the dossier at once, and says what it could not take. */
function Batch({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  const toast = useToast()
  const [left, setLeft] = useState<BatchAnswer['left']>([])
  const batch = useMove<BatchAnswer>(`/api/v1/dossiers/${dossier.dossierId}/matters/batch`, {
    speaker,
    done: (answer) => {
      setLeft(answer.left)
      const n = answer.made.length
      toast.say(n === 0 ? t('dossier.matters.batch.nothing') : t('dossier.matters.batch.done', { n }))
    },
  })
  return (
    <>
      <Button
        {...(dossier.matters.length === 0 ? { type: 'primary' as const } : {})}
        loading={batch.busy}
        onClick={() => void batch.run({ version: dossier.version })}
      >
        {t('dossier.matters.batch')}
      </Button>
      <Refusal problem={batch.problem} />
      {left.length > 0 && <Left left={left} speaker={speaker} onClose={() => setLeft([])} />}
    </>
  )
}

interface LeftProps {
  left: BatchAnswer['left']
  speaker: Speaker
  onClose(): void
}

function Left({ left, speaker, onClose }: LeftProps) {
  const { t } = speaker
  const streets = useStreets(speaker)
  const nameOf = (streetId: number) => streets.find((one) => one.streetId === streetId)?.name ?? streetId
  return (
    <div className="dossier-left" role="status">
      <p>{t('dossier.matters.batch.left')}</p>
      <ul>
        {left.map((one) => (
          <li key={`${one.streetId} ${one.ground}`}>
            {nameOf(one.streetId)} · {t(`dossier.ground.${one.ground}`)}: {speaker.told(one.why)}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onClose}>
        {t('dossier.matters.batch.close')}
      </Button>
    </div>
  )
}

/** Checks the hard conditions of everybody who waits for it, one after another; it stops where one is not met. */
function Qualify({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  const toast = useToast()
  const each = useSendEach()
  const waiting = dossier.matters.filter((one) => one.can.qualify.can)
  if (waiting.length === 0) return null
  const send = async () => {
    const sent = await each.send(
      waiting.map((one) => ({
        key: one.matterId,
        path: `/api/v1/matters/${one.matterId}/moves`,
        body: { event: 'qualify', version: one.version },
      })),
    )
    if (sent > 0) toast.say(t('dossier.matters.qualified', { n: sent }))
  }
  return (
    <>
      <Button loading={each.busy} onClick={() => void send()}>
        {t('dossier.matters.qualify-all', { n: waiting.length })}
      </Button>
      {[...each.problems.values()].map((problem) => (
        <Refusal key={problem.code} problem={problem} />
      ))}
    </>
  )
}
