import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { RuleSource } from '../../language.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'

interface RuleSourceProps {
  rule: RuleSource & { endsOn?: string | null }
}

/** Whose rule it is, since when, and by which source. */
export function SourceOfRule({ rule }: RuleSourceProps) {
  const t = useWords(rulesPageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const { startsOn, endsOn } = rule
  return (
    <span className="rule-source">
      {rule.ruleId === null ? (
        <StateTag kind="waiting">{t('seat-rules.template')}</StateTag>
      ) : (
        <StateTag kind="done">{t('seat-rules.own')}</StateTag>
      )}
      {startsOn !== null && (
        <span className="tabular">
          {endsOn
            ? t('seat-rules.till', { from: sayDay(startsOn, language), to: sayDay(endsOn, language) })
            : t('seat-rules.from', { from: sayDay(startsOn, language) })}
        </span>
      )}
      <span>{pick({ zh: rule.source, en: rule.sourceEn })}</span>
    </span>
  )
}
