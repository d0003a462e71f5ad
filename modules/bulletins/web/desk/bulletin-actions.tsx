import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { StateShape } from '../../../../platform/ui/shapes.tsx'
import { DraftForm } from './draft-form.tsx'
import { IssueForm } from './issue-form.tsx'
import { Refused } from './notice.tsx'
import { ReasonForm } from './reason-form.tsx'
import { type ActionProps, useMove } from './use-move.ts'

type Asking = 'draft' | 'sendBack' | 'discard' | null

/** What I can do now: the state's own step first, then what turns it back; what cannot be done says why. */
export function BulletinActions(props: ActionProps) {
  const { t } = props.speaker
  const { bulletin } = props
  return (
    <section className="panel bulletin-do no-print" aria-label={t('do.region')}>
      <h3>{t('do.region')}</h3>
      {bulletin.state === 'issued' ? (
        <p>
          <StateTag kind="done">{t('state.issued')}</StateTag> {t('do.frozen')}
        </p>
      ) : (
        // Each version begins with its own forms: nothing typed for an older one is sent to a newer.
        <Open key={bulletin.version} {...props} />
      )}
    </section>
  )
}

function Open(props: ActionProps) {
  const { bulletin, speaker } = props
  const { t } = speaker
  const [asking, setAsking] = useState<Asking>(null)
  const close = () => setAsking(null)
  const recount = useMove('recalculate', props)
  const turn = (what: Asking) => setAsking(asking === what ? null : what)
  return (
    <>
      {asking !== 'draft' && <FirstStep {...props} />}
      {asking === 'draft' && <DraftForm {...props} onClose={close} />}
      <div className="bulletin-buttons bulletin-second">
        {bulletin.state === 'drafted' && (
          <ReasonedButton
            why={speaker.why(bulletin.can.draft)}
            aria-expanded={asking === 'draft'}
            onClick={() => turn('draft')}
          >
            {t('do.draft-again')}
          </ReasonedButton>
        )}
        <ReasonedButton
          why={speaker.why(bulletin.can.recalculate)}
          loading={recount.busy}
          onClick={() => void recount.run()}
        >
          {t('do.recalculate')}
        </ReasonedButton>
        <ReasonedButton
          why={speaker.why(bulletin.can.sendBack)}
          aria-expanded={asking === 'sendBack'}
          onClick={() => turn('sendBack')}
        >
          {t('do.send-back')}
        </ReasonedButton>
        <ReasonedButton
          danger
          why={speaker.why(bulletin.can.discard)}
          aria-expanded={asking === 'discard'}
          onClick={() => turn('discard')}
        >
          {t('do.discard')}
        </ReasonedButton>
      </div>
      {recount.refused && <Refused>{recount.refused}</Refused>}
      {(asking === 'sendBack' || asking === 'discard') && (
        <ReasonForm key={asking} event={asking} {...props} onClose={close} />
      )}
    </>
  )
}

/** The step the bulletin waits for. */
function FirstStep(props: ActionProps) {
  switch (props.bulletin.state) {
    case 'calculated':
      return <DraftForm {...props} />
    case 'drafted':
      return <OneStep event="check" {...props} />
    case 'checked':
      return <OneStep event="sign" {...props} />
    default:
      return <IssueForm {...props} />
  }
}

function OneStep({ event, ...props }: ActionProps & { event: 'check' | 'sign' }) {
  const { bulletin, speaker } = props
  const move = useMove(event, props)
  const why = speaker.why(bulletin.can[event])
  return (
    <>
      <div className="bulletin-buttons">
        <ReasonedButton type="primary" why={why} loading={move.busy} onClick={() => void move.run()}>
          {speaker.t(`do.${event}`)}
        </ReasonedButton>
        {why ? (
          <span className="bulletin-why">
            <StateShape kind="stopped" size="12px" /> {why}
          </span>
        ) : (
          <span className="soft">{speaker.t(`do.${event}-hint`)}</span>
        )}
      </div>
      {move.refused && <Refused>{move.refused}</Refused>}
    </>
  )
}
