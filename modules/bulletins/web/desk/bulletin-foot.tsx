import { Button } from 'antd'
import { useState } from 'react'
import { ExportButton, PrintButton } from '../../../../platform/ui/desk/print-area.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import type { BulletinAnswer } from '../../contract.ts'
import { PaperCheck } from './paper-check.tsx'
import { type Speaker, sayMoment } from './speak.ts'

interface FootProps {
  bulletin: BulletinAnswer
  speaker: Speaker
  makes: boolean
}

/** What the bulletin rests on: the moment of counting, the rules, the fingerprint and whether it still fits; and the ways to take it along. */
export function BulletinFoot({ bulletin, speaker, makes }: FootProps) {
  const { t, language } = speaker
  const [form, setForm] = useState(false)
  const { figures } = bulletin
  const issued = bulletin.state === 'issued'
  return (
    <section className="bulletin-foot no-print" aria-label={t('foot.region')}>
      <dl>
        <dt>{t('foot.counted')}</dt>
        <dd className="tabular">{sayMoment(figures.countedTo, language)}</dd>
        <dt>{t('foot.rules')}</dt>
        <dd>
          {figures.rules.length === 0
            ? t('foot.no-rules')
            : figures.rules.map((rules) => (
                <span key={rules.edition} className="bulletin-edition">
                  {language === 'en' && rules.nameEn ? rules.nameEn : rules.name}
                  {language === 'zh' ? '' : ', '}
                  <span className="soft">{t('foot.edition', { edition: rules.edition })}</span>
                </span>
              ))}
        </dd>
        <dt>{t('foot.hash')}</dt>
        <dd>
          <Fingerprint bulletin={bulletin} speaker={speaker} issued={issued} />
        </dd>
      </dl>
      <div className="bulletin-buttons">
        <ExportButton
          path={`/api/v1/bulletins/${bulletin.bulletinId}/paper.docx`}
          text={t(issued ? 'foot.word' : 'foot.word-draft')}
        />
        <PrintButton />
        {makes && (
          <Button aria-haspopup="dialog" onClick={() => setForm(true)}>
            {t('foot.paper-check')}
          </Button>
        )}
      </div>
      <PaperCheck bulletinId={bulletin.bulletinId} open={form} speaker={speaker} onClose={() => setForm(false)} />
    </section>
  )
}

function Fingerprint({ bulletin, speaker, issued }: Omit<FootProps, 'makes'> & { issued: boolean }) {
  const { t } = speaker
  const [whole, setWhole] = useState(false)
  const word = bulletin.intact ? 'foot.intact' : 'foot.broken'
  return (
    <>
      <StateTag kind={bulletin.intact ? 'done' : 'late'}>{t(issued ? `${word}-issued` : word)}</StateTag>{' '}
      <code className="bulletin-hash">{whole ? bulletin.hash : bulletin.hash.slice(0, 12)}</code>{' '}
      <Button size="small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {t(whole ? 'foot.hash-short' : 'foot.hash-all')}
      </Button>
    </>
  )
}
