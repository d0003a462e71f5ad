import { Button } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { IncompatibilityAnswer } from '../../contract-rules.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'
import { IncompatibilityForm } from './incompatibility-form.tsx'
import { SourceOfRule } from './rule-source.tsx'

type Rule = IncompatibilityAnswer['inForce'][number]
const SHAPES = { refused: 'stopped', warned: 'soon', allowed: 'done' } as const

/** What does not go together with a seat: in force today, everything entered, and new from a day. */
export function IncompatibilityRules({ answer }: { answer: IncompatibilityAnswer }) {
  const t = useWords(rulesPageWords)
  const [entering, setEntering] = useState(false)
  const [all, setAll] = useState(false)
  const why = answer.can.enter.can ? null : t('committees.district-keeps-rules')
  return (
    <section className="section" aria-label={t('seat-rules.incompatibility')}>
      <div className="board-head">
        <h2>{t('seat-rules.incompatibility')}</h2>
        <ReasonedButton className="no-print" why={why} onClick={() => setEntering(!entering)}>
          {t('seat-rules.new')}
        </ReasonedButton>
        {answer.entered.length > 0 && (
          <Button className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
            {t('seat-rules.earlier')}
          </Button>
        )}
      </div>
      {entering && <IncompatibilityForm answer={answer} onClose={() => setEntering(false)} />}
      {answer.inForce.length === 0 ? (
        <p className="soft">{t('seat-rules.none')}</p>
      ) : (
        <RuleList rules={answer.inForce} label={t('seat-rules.incompatibility')} />
      )}
      {all && <RuleList rules={answer.entered} label={t('seat-rules.earlier')} />}
    </section>
  )
}

function RuleList({ rules, label }: { rules: readonly Rule[]; label: string }) {
  const t = useWords(rulesPageWords)
  return (
    <div className="data-table rule-table">
      <ul className="rule-list" aria-label={label}>
        {rules.map((rule) => (
          <li key={rule.ruleId ?? `${rule.seat}${rule.postKind}`}>
            <strong>{rule.seat === null ? t('seat-rules.seat.any') : t(`committees.seat.${rule.seat}`)}</strong>
            <span className="rule-source">
              {t(`committees.post.${rule.postKind}`)}
              <StateTag kind={SHAPES[rule.verdict]}>{t(`seat-rules.verdict.${rule.verdict}`)}</StateTag>
            </span>
            <SourceOfRule kind="incompatibility" rule={rule} />
          </li>
        ))}
      </ul>
    </div>
  )
}
