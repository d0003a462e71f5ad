import { Input } from 'antd'
import { useState } from 'react'
import { ReasonedButton } from '../../../../platform/ui/desk/reasoned-button.tsx'
import { StateTag } from '../../../../platform/ui/desk/state-tag.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import type { DossierAnswer, MovedDossier } from '../../contract-dossiers.ts'
import { type Speaker, sayWhy } from './speak.ts'
import { Refusal } from './step-form.tsx'
import { REFRESHED } from './use-move.ts'
import './dossier-rule.css'

/** The text of the rule: written here while it is drafted, read here afterwards. */
export function RuleText({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  return (
    <section className="section" aria-label={t('dossier.rule.text')}>
      <h2>{t('dossier.rule.text')}</h2>
      {dossier.can.changeText.can ? (
        <Editor dossier={dossier} speaker={speaker} />
      ) : (
        <>
          {dossier.sight === 'hand' && dossier.announcedOn === null && (
            <p className="soft no-print">{sayWhy(dossier.can.changeText, speaker)}</p>
          )}
          <div className="dossier-rule" lang="zh-CN">
            {dossier.ruleText === null ? (
              <p className="soft">{t('dossier.rule.none')}</p>
            ) : (
              dossier.ruleText
                .split('\n')
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that stands
                .map((paragraph, at) => <p key={at}>{paragraph}</p>)
            )}
          </div>
        </>
      )}
    </section>
  )
}

/** Writing: what is not saved yet is said; Ctrl+Enter saves. */
function Editor({ dossier, speaker }: { dossier: DossierAnswer; speaker: Speaker }) {
  const { t } = speaker
  const toast = useToast()
  const kept = dossier.ruleText ?? ''
  const [text, setText] = useState(kept)
  const changed = text.trim() !== kept.trim()
  const save = useDeed<object, MovedDossier>('PUT', `/api/v1/dossiers/${dossier.dossierId}/rule-text`, {
    quiet: true,
    refresh: REFRESHED,
    done: () => toast.say(t('dossier.rule.saved')),
  })
  const send = () => {
    if (changed && text.trim() !== '' && !save.busy) void save.run({ version: dossier.version, text: text.trim() })
  }
  return (
    <div className="dossier-editor">
      <p className="soft">{t('dossier.rule.text.hint')}</p>
      <Input.TextArea
        aria-label={t('dossier.rule.text')}
        lang="zh-CN"
        autoSize={{ minRows: 12, maxRows: 40 }}
        maxLength={40_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
      <Refusal problem={save.problem} />
      <div className="dossier-line no-print">
        <ReasonedButton loading={save.busy} onClick={send}>
          {t('dossier.rule.save')}
        </ReasonedButton>
        <span className="hint">{t('dossier.rule.signs', { n: [...text].length })}</span>
        {changed && <StateTag kind="soon">{t('dossier.rule.unsaved')}</StateTag>}
      </div>
    </div>
  )
}
