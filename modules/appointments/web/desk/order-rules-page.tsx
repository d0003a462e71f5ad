import { Button } from 'antd'
import { useState } from 'react'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { PrintArea, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { withColon } from '../../../../platform/ui/desk/say-signs.ts'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useAsk, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { Citations } from '../../../committees/web/index.tsx'
import type { OrderRulesAnswer } from '../../contract-votes.ts'
import './dossiers.css'
import { OrderForm, type OrderStart } from './order-form.tsx'
import { ORDER_ITEMS, sayOrder } from './say-order.ts'
import { type Speaker, sayWhy, useSpeaker } from './speak.ts'
import { useToday } from './use-today.ts'
import './dossier-parts.css'
import './dossier-rule.css'

type Rule = OrderRulesAnswer['current']

/** The district's order of steps: what is in force, what came before and comes later, and templates of other places to look at. */
export default function OrderRulesPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const today = useToday()
  const [start, setStart] = useState<OrderStart | null>(null)
  const { data, problem, again } = useAsk<OrderRulesAnswer>('/api/v1/appointments/order-rules')
  const asked = useRows<Rule>('/api/v1/appointments/order-rules', { limit: 20 })
  if (problem && !data) return <ErrorState problem={problem} again={again} />
  if (!data) return <LoadingState lines={12} />
  const others = asked.rows.filter((one) => one.ruleId !== data.current.ruleId)
  return (
    <PrintArea title={t('dossier.order')}>
      <PageHead
        title={t('dossier.order')}
        sub={t('dossier.order.sub')}
        actions={
          <>
            <PrintButton />
            <ReasonedButton
              type="primary"
              why={sayWhy(data.can.add, speaker)}
              onClick={() => setStart({ from: data.current, name: t('dossier.order.new') })}
            >
              {t('dossier.order.new')}
            </ReasonedButton>
          </>
        }
      />
      {start && (
        <OrderForm key={start.name} start={start} today={today} speaker={speaker} onClose={() => setStart(null)} />
      )}
      <section className="section" aria-label={t('dossier.order.current')}>
        <h2>{t('dossier.order.current')}</h2>
        {data.current.isTemplate && (
          <p>
            <StateTag kind="soon">{t('dossier.order.template')}</StateTag> {t('dossier.order.template.about')}
          </p>
        )}
        <RuleList rule={data.current} speaker={speaker} />
        <p className="soft">{t('dossier.order.law')}</p>
      </section>
      <Citations kind={data.current.isTemplate ? 'template' : 'step_rule'} id={data.current.ruleId} />
      {others.length > 0 && (
        <Others rules={others} today={today} speaker={speaker}>
          <MoreRows listed={asked.rows.length} total={asked.total} more={asked.more} loading={asked.moreLoading} />
        </Others>
      )}
      <Templates data={data} speaker={speaker} onStart={setStart} />
    </PrintArea>
  )
}

function RuleList({ rule, speaker }: { rule: Rule; speaker: Speaker }) {
  const { t } = speaker
  const source = speaker.gloss(rule.source, rule.sourceEn)
  return (
    <dl className="dossier-order">
      {!rule.isTemplate && (
        <div>
          <dt>{t('dossier.order.startsOn')}</dt>
          <dd>
            {speaker.day(rule.startsOn)}
            {rule.enteredBy && (
              <span className="soft"> · {t('dossier.order.entered-by', { name: rule.enteredBy })}</span>
            )}
          </dd>
        </div>
      )}
      {ORDER_ITEMS.filter((item) => item !== 'passScore' || rule.lawTest).map((item) => (
        <div key={item}>
          <dt>{t(`dossier.order.${item}`)}</dt>
          <dd>{sayOrder(item, rule, speaker)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('dossier.order.source')}</dt>
        <dd>{source}</dd>
      </div>
    </dl>
  )
}

interface OthersProps {
  rules: readonly Rule[]
  today: string
  speaker: Speaker
  children: React.ReactNode
}

function Others({ rules, today, speaker, children }: OthersProps) {
  const { t } = speaker
  return (
    <section className="section" aria-label={t('dossier.order.before')}>
      <h2>
        {t('dossier.order.later')} · {t('dossier.order.before')}
      </h2>
      <ul className="dossier-rules">
        {rules.map((rule) => (
          <li key={rule.ruleId}>
            <details>
              <summary>
                {t('dossier.order.from', { date: speaker.day(rule.startsOn) })} ·{' '}
                {t(rule.startsOn > today ? 'dossier.order.later' : 'dossier.order.before')} ·{' '}
                {speaker.gloss(rule.source, rule.sourceEn)}
              </summary>
              <RuleList rule={rule} speaker={speaker} />
            </details>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

interface TemplatesProps {
  data: OrderRulesAnswer
  speaker: Speaker
  onStart(start: OrderStart): void
}

/** Rules of other places side by side; each may be adopted as it is or changed first. */
function Templates({ data, speaker, onStart }: TemplatesProps) {
  const { t } = speaker
  const { templates } = data
  const nameOf = (one: (typeof templates)[number]) => speaker.gloss(one.name, one.nameEn)
  return (
    <section className="section" aria-label={t('dossier.order.templates')}>
      <h2>{t('dossier.order.templates')}</h2>
      <p className="soft">{t('dossier.order.templates.about')}</p>
      {/* Reachable, so that a keyboard can scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls */}
      <div className="table-scroll" tabIndex={0}>
        <table className="dossier-templates">
          <thead>
            <tr>
              <th scope="col">{t('dossier.order.item')}</th>
              {templates.map((one) => (
                <th key={one.templateId} scope="col">
                  {nameOf(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ORDER_ITEMS.map((item) => (
              <tr key={item}>
                <th scope="row">{t(`dossier.order.${item}`)}</th>
                {templates.map((one) => (
                  <td key={one.templateId}>{sayOrder(item, one, speaker)}</td>
                ))}
              </tr>
            ))}
            {(['source', 'beside'] as const).map((field) => (
              <tr key={field}>
                <th scope="row">{t(`dossier.order.${field}`)}</th>
                {templates.map((one) => (
                  <td key={one.templateId}>{speaker.gloss(one[field], one[`${field}En`])}</td>
                ))}
              </tr>
            ))}
            {data.can.add.can && (
              <tr className="no-print">
                <th scope="row">{t('dossier.order.adopt')}</th>
                {templates.map((one) => (
                  <td key={one.templateId}>
                    <Button size="small" onClick={() => onStart({ from: one, name: nameOf(one) })}>
                      {t('dossier.order.adopt')}
                      <span className="unseen">{withColon('', nameOf(one), speaker.language)}</span>
                    </Button>
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}
