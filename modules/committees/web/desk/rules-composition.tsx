import { Button } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { inRow } from '../../../../platform/ui/desk/say-signs.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { CompositionAnswer } from '../../contract-rules.ts'
import { rulesPageWords } from '../../words-of-rules-page.ts'
import { CompositionForm } from './composition-form.tsx'
import { SourceOfRule } from './rule-source.tsx'

type Rule = CompositionAnswer['inForce'][number]

/** How committees are made up: in force today, everything entered, and new from a day. */
export function CompositionRules({ answer }: { answer: CompositionAnswer }) {
  const t = useWords(rulesPageWords)
  const [entering, setEntering] = useState(false)
  const [all, setAll] = useState(false)
  const why = answer.can.enter.can ? null : t('committees.district-keeps-rules')
  return (
    <section className="section" aria-label={t('seat-rules.composition')}>
      <div className="board-head">
        <h2>{t('seat-rules.composition')}</h2>
        <ReasonedButton className="no-print" why={why} onClick={() => setEntering(!entering)}>
          {t('seat-rules.new')}
        </ReasonedButton>
        {answer.entered.length > 0 && (
          <Button className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
            {t('seat-rules.earlier')}
          </Button>
        )}
      </div>
      {entering && <CompositionForm answer={answer} onClose={() => setEntering(false)} />}
      <RuleList rules={answer.inForce} label={t('seat-rules.composition')} />
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
          <li key={rule.ruleId ?? rule.seat}>
            <strong>{t(`committees.seat.${rule.seat}`)}</strong>
            <Numbers rule={rule} />
            <SourceOfRule kind="composition" rule={rule} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Numbers({ rule }: { rule: Rule }) {
  const t = useWords(rulesPageWords)
  const { language } = useLanguage()
  const asked = rule.least === rule.most ? String(rule.least) : `${rule.least}–${rule.most}`
  const places = rule.grounds.map((ground, at) =>
    t('seat-rules.places', { n: at + 1, ground: t(`committees.ground.${ground}`) }),
  )
  return (
    <span className="rule-source">
      <span>
        {inRow(
          [t('seat-rules.number', { asked }), t(rule.fullTime ? 'seat-rules.full-time' : 'seat-rules.part-time')],
          language,
        )}
      </span>
      {places.map((place) => (
        <span key={place} className="soft">
          {place}
        </span>
      ))}
    </span>
  )
}
