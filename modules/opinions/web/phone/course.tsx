import { sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import { List, Row } from '../../../../platform/ui/phone/shows.tsx'
import type { ItemAnswer } from '../../contract-handling.ts'
import { itemLifecycle } from '../../language.ts'
import { nameWords } from '../../words-of-names.ts'
import { phoneWords } from '../../words-of-phone.ts'

/** What happened so far, as far as it is told to the reader: the newest first. */
export function Course({ steps }: { steps: ItemAnswer['steps'] }) {
  const t = useWords(phoneWords)
  const pick = usePick()
  const { language } = useLanguage()
  const sayStep = useSayStep()
  if (steps.length === 0) return null
  return (
    <>
      <h2>{t('opinions.phone.course')}</h2>
      <List label={t('opinions.phone.course')}>
        {[...steps].reverse().map((step) => (
          <Row
            key={step.stepId}
            title={sayStep(step)}
            sub={
              <>
                {[
                  sayInstant(step.at, language),
                  step.unit && pick({ zh: step.unit.name, en: step.unit.nameEn }),
                  step.by,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {step.words !== '' && (
                  <span className="said item-number">{pick({ zh: step.words, en: step.wordsEn })}</span>
                )}
              </>
            }
          />
        ))}
      </List>
    </>
  )
}

/** An event's name; one that has none is told by the state it led to. */
function useSayStep(): (step: ItemAnswer['steps'][number]) => string {
  const t = useWords(nameWords)
  return (step) => {
    const event = `event.${step.event}`
    if (event in nameWords) return t(event as keyof typeof nameWords)
    const state = itemLifecycle.states.find((known) => known === step.toState)
    return state ? t(`state.${state}`) : step.event
  }
}
