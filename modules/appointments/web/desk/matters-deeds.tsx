import { Button } from 'antd'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { type Keys, useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import type { DossierState } from '../../language.ts'
import type { Doing } from './doing.ts'
import { type Sent, useSendEach } from './send-each.ts'
import { type Speaker, sayWhy } from './speak.ts'
import { Refusal } from './step-form.tsx'
import type { Batch } from './use-batch.ts'

interface DeedsProps {
  dossier: DossierAnswer
  speaker: Speaker
  batch: Batch
  onDoing(doing: Doing): void
}

/** Nobody looks for a way to add then. */
const PAST: readonly DossierState[] = ['in_session', 'voted', 'announced', 'installed', 'completed', 'withdrawn']

/** Whose law test is still to be entered, where the district asks for one (none yet, or one that was not enough), and whose statement. */
export function askedOf({ matters, orderRule }: DossierAnswer) {
  return {
    toTest: orderRule.lawTest
      ? matters.filter((one) => one.can.test.can && (one.test === null || one.test.passed === false))
      : [],
    toState: orderRule.statementRequired
      ? matters.filter((one) => one.can.statement.can && one.statement === null)
      : [],
  }
}

/** What can be done with several matters at once; each has its letter. */
export function MattersDeeds({ dossier, speaker, batch, onDoing }: DeedsProps) {
  const { t, language } = speaker
  const { toTest, toState } = askedOf(dossier)
  const qualify = useQualify(dossier, speaker)
  const adds = dossier.can.addMatter.can
  const open = (what: 'tests' | 'statements') => (event: KeyboardEvent) => {
    event.preventDefault()
    onDoing({ what })
  }
  const keys: Keys = {
    ...(qualify.n > 0 ? { q: qualify.run } : {}),
    ...(toTest.length > 0 ? { t: open('tests') } : {}),
    ...(toState.length > 0 ? { s: open('statements') } : {}),
  }
  useKeys(keys)
  return (
    <div className="dossier-line no-print">
      {adds && (
        <Button loading={batch.busy} onClick={batch.run}>
          {t('dossier.matters.batch')}
          {inBrackets('b', language)}
        </Button>
      )}
      {qualify.n > 0 && (
        <Button loading={qualify.sent.busy} onClick={qualify.run}>
          {t('dossier.matters.qualify-all', { n: qualify.n })}
          {inBrackets('q', language)}
        </Button>
      )}
      {toTest.length > 0 && (
        <Button onClick={() => onDoing({ what: 'tests' })}>
          {t('dossier.matters.tests')}
          {inBrackets('t', language)}
        </Button>
      )}
      {toState.length > 0 && (
        <Button onClick={() => onDoing({ what: 'statements' })}>
          {t('dossier.matters.statements')}
          {inBrackets('s', language)}
        </Button>
      )}
      {!PAST.includes(dossier.state) && (
        <ReasonedButton why={sayWhy(dossier.can.addMatter, speaker)} onClick={() => onDoing({ what: 'add' })}>
          {t('dossier.matters.add')}
          {inBrackets('a', language)}
        </ReasonedButton>
      )}
      {[...qualify.sent.problems].map(([matterId, problem]) => (
        <Refusal key={matterId} problem={problem} />
      ))}
    </div>
  )
}

/** Checks the hard conditions of everybody who waits for it, one after another; it stops where one is not met. */
function useQualify(dossier: DossierAnswer, speaker: Speaker): { n: number; sent: Sent; run(): void } {
  const { t } = speaker
  const toast = useToast()
  const sent = useSendEach()
  const waiting = dossier.matters.filter((one) => one.can.qualify.can)
  const send = async () => {
    const n = await sent.send(
      waiting.map((one) => ({
        key: one.matterId,
        path: `/api/v1/matters/${one.matterId}/moves`,
        body: { event: 'qualify', version: one.version },
      })),
    )
    if (n > 0) toast.say(t('dossier.matters.qualified', { n }))
  }
  return { n: waiting.length, sent, run: () => void send() }
}
