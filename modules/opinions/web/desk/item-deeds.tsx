import { Button } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { type Keys, useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { ItemAnswer } from '../../contract-handling.ts'
import { DoingForm } from './doing-form.tsx'
import { waitingOf } from './item-decisions.tsx'
import { BESIDES, CHOICES, type Choice, type Doing, firstAt, KEYS, RARE_CHOICES, verdictOn } from './item-doings.ts'
import type { Speaker } from './speak.ts'

interface DeedsProps {
  item: ItemAnswer
  speaker: Speaker
  /** Something was done: the pane takes the focus again. */
  onDone(): void
}

/** What can be done with the item now: the choices or steps of its state first, everything else behind "other ways". */
export function ItemDeeds({ item, speaker, onDone }: DeedsProps) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const [more, setMore] = useState(false)
  const { choices, steps } = firstAt(item.state)
  const why = (one: Doing) => speaker.why(verdictOn(one, item.can))
  const shown: Doing[] = [...(choices ? CHOICES : []), ...steps, 'note', 'urge']
  useDoingKeys(
    shown.filter((one) => why(one) === null),
    setDoing,
    doing === null,
  )
  // A decision that waits above comes first.
  const waits = waitingOf(item).length > 0
  const close = () => setDoing(null)
  if (doing !== null) {
    const done = () => {
      close()
      onDone()
    }
    return <DoingForm doing={doing} item={item} speaker={speaker} onDone={done} onClose={close} />
  }
  const press = (one: Doing) => ({
    ...{ one, speaker, why: why(one), label: wordOf(one, item, speaker) },
    onPress: () => setDoing(one),
  })
  return (
    <section className="op-deeds no-print" aria-label={speaker.t('op.triage')}>
      {choices && (
        <div className="op-choices">
          {CHOICES.map((one) => (
            <ChoiceButton key={one} {...press(one)} one={one} />
          ))}
        </div>
      )}
      <div className="op-line">
        {steps.map((one, at) => (
          <DoingButton key={one} {...press(one)} first={at === 0 && !choices && !waits} />
        ))}
        <Button aria-expanded={more} onClick={() => setMore(!more)}>
          {speaker.t(more ? 'op.do.fewer' : 'op.do.more')}
        </Button>
      </div>
      {more && (
        <div className="op-line">
          {[...(choices ? RARE_CHOICES : []), ...BESIDES].map((one) => (
            <DoingButton key={one} {...press(one)} />
          ))}
        </div>
      )}
    </section>
  )
}

/** Single letters open the form; the letter itself stays out of its first field. */
function useDoingKeys(able: readonly Doing[], open: (doing: Doing) => void, active: boolean): void {
  const keys: Record<string, Keys[string]> = {}
  for (const doing of able) {
    const key = KEYS[doing]
    if (key)
      keys[key] = (event) => {
        event.preventDefault()
        open(doing)
      }
  }
  useKeys(keys, active)
}

const isChoice = (doing: Doing): doing is Choice => [...CHOICES, ...RARE_CHOICES].some((one) => one === doing)

function wordOf(doing: Doing, item: ItemAnswer, { t }: Speaker): string {
  if (doing === 'confidential') return t(item.confidential ? 'op.do.open' : 'op.do.confidential')
  return isChoice(doing) ? t(`op.choice.${doing}`) : t(`op.do.${doing}`)
}

interface ButtonProps<D extends Doing> {
  one: D
  speaker: Speaker
  why: string | null
  onPress(): void
}

function ChoiceButton({ one, speaker, why, onPress }: ButtonProps<(typeof CHOICES)[number]>) {
  const { t } = speaker
  return (
    <ReasonedButton className="op-choice" why={why} onClick={onPress}>
      <span>
        <span className="op-choice-word">
          <kbd>{KEYS[one]}</kbd> {t(`op.choice.${one}`)}
        </span>
        <span className="op-choice-hint">{t(`op.choice.${one}.hint`)}</span>
      </span>
    </ReasonedButton>
  )
}

interface DoingButtonProps extends ButtonProps<Doing> {
  label: string
  first?: boolean
}

function DoingButton({ one, speaker, why, onPress, first = false, label }: DoingButtonProps) {
  const key = KEYS[one]
  return (
    <ReasonedButton type={first ? 'primary' : 'default'} why={why} onClick={onPress}>
      {label}
      {key && inBrackets(key, speaker.language)}
    </ReasonedButton>
  )
}
