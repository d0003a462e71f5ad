import { inBrackets } from '../../../../platform/ui/desk/say-signs.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { ClockRule } from '../../rules/clock-language.ts'
import { clocksPageWords } from '../../words-of-clocks-page.ts'
import { useSpeaker } from './speak.ts'

type Place = Pick<ClockRule, 'step' | 'route'>
type Limit = Pick<ClockRule, 'amount' | 'unit'>
type Extension = Pick<ClockRule, 'unit' | 'extensionAmount' | 'mostExtensions' | 'consent'>

/** How the pages of limits say a step, a limit and an extension. */
export function useClockSays() {
  const t = useWords(clocksPageWords)
  const speaker = useSpeaker()
  const limit = (n: number, unit: Limit['unit']) => t(`op.clocks.${unit}`, { n })
  return {
    ...{ t, speaker },
    step: ({ step, route }: Place) =>
      speaker.name('clock', step) + (route === null ? '' : inBrackets(speaker.name('route', route), speaker.language)),
    limit: ({ amount, unit }: Limit) => limit(amount, unit),
    extension: ({ extensionAmount, mostExtensions, consent, unit }: Extension) =>
      extensionAmount === null || consent === null
        ? t('op.clocks.extends-not')
        : t('op.clocks.extends', {
            times: mostExtensions,
            limit: limit(extensionAmount, unit),
            who: t(`op.clocks.by.${consent}`),
          }),
  }
}
