import { Button } from 'antd'
import { useState } from 'react'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { sayDay } from '../../../../platform/ui/format.ts'
import { useLanguage, usePick, useWords } from '../../../../platform/ui/language.tsx'
import type { RuleSource } from '../../language.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'
import { Citations } from './citations.tsx'

interface RuleSourceProps {
  kind: 'composition' | 'incompatibility'
  rule: RuleSource & { endsOn?: string | null }
}

/** Whose rule it is, since when, by which source, and which documents of the register it rests on. */
export function SourceOfRule({ kind, rule }: RuleSourceProps) {
  const t = useWords(rulesPageWords)
  const pick = usePick()
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const { ruleId, startsOn, endsOn } = rule
  return (
    <div className="rule-source">
      {ruleId === null ? (
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
      {ruleId !== null && (
        <Button size="small" className="no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('seat-rules.documents')}
        </Button>
      )}
      {open && ruleId !== null && <Citations kind={kind} id={ruleId} />}
    </div>
  )
}
