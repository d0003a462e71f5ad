import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { FieldBox, FormProblem } from '../../../../platform/ui/desk/field-box.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed } from '../../../../platform/ui/desk/use-ask.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import type { UnitAnswer } from '../../contract.ts'
import { pageWords } from '../../words-of-pages.ts'

type Template = UnitAnswer['templates'][number]
const REFRESH = ['/api/v1/units']

/** Sentences the unit uses again, written by its handlers and seen by nobody else. */
export function UnitTemplates({ unit }: { unit: UnitAnswer }) {
  const t = useWords(pageWords)
  const [editing, setEditing] = useState<string | null>(null)
  const close = () => setEditing(null)
  return (
    <section className="section" aria-label={t('units.templates')}>
      <h3>{t('units.templates')}</h3>
      <p className="soft">{t('units.templates.by-unit')}</p>
      {unit.templates.length === 0 && <p className="soft">{t('units.templates.none')}</p>}
      <ul className="units-rows" aria-label={t('units.templates')}>
        {unit.templates.map((one) =>
          editing === one.templateId ? (
            <li key={one.templateId}>
              <TemplateForm unitId={unit.unitId} template={one} onClose={close} />
            </li>
          ) : (
            <li key={one.templateId}>
              <strong>{one.title}</strong>
              <TemplateDeeds template={one} onChange={() => setEditing(one.templateId)} />
              <p className="units-words">{one.words}</p>
            </li>
          ),
        )}
      </ul>
      {editing === 'new' ? (
        <TemplateForm unitId={unit.unitId} template={null} onClose={close} />
      ) : (
        <div className="units-actions no-print">
          <Button onClick={() => setEditing('new')}>{t('units.template.add')}</Button>
        </div>
      )}
    </section>
  )
}

function TemplateDeeds({ template, onChange }: { template: Template; onChange(): void }) {
  const t = useWords(pageWords)
  const toast = useToast()
  const drop = useDeed<{ version: number }>('POST', `/api/v1/units/templates/${template.templateId}/drop`, {
    refresh: REFRESH,
    done: () => toast.say(t('units.template.dropped')),
  })
  return (
    <span className="units-actions no-print">
      <Button size="small" aria-label={`${t('units.template.change')} ${template.title}`} onClick={onChange}>
        {t('units.template.change')}
      </Button>
      <Button
        size="small"
        aria-label={`${t('units.template.drop')} ${template.title}`}
        loading={drop.busy}
        onClick={() => void drop.run({ version: template.version })}
      >
        {t('units.template.drop')}
      </Button>
    </span>
  )
}

interface TemplateFormProps {
  unitId: string
  template: Template | null
  onClose(): void
}

function TemplateForm({ unitId, template, onClose }: TemplateFormProps) {
  const t = useWords(pageWords)
  const toast = useToast()
  const [id] = useState(newId)
  const [title, setTitle] = useState(template?.title ?? '')
  const [words, setWords] = useState(template?.words ?? '')
  const add = useDeed('POST', `/api/v1/units/${unitId}/templates`, { quiet: true, refresh: REFRESH })
  const change = useDeed('PUT', `/api/v1/units/templates/${template?.templateId ?? id}`, {
    quiet: true,
    refresh: REFRESH,
  })
  const deed = template === null ? add : change
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const said = { title: title.trim(), words: words.trim() }
    const body = template === null ? { id, ...said } : { version: template.version, ...said }
    if (!(await deed.run(body))) return
    toast.say(t('units.template.kept'))
    onClose()
  }
  return (
    <form className="units-form" onSubmit={(event) => void send(event)} aria-label={t('units.templates')}>
      <FieldBox label={t('units.template.title')} name="title" problem={deed.problem} width="240px">
        {(field) => (
          <Input id={field} maxLength={60} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </FieldBox>
      <FieldBox label={t('units.template.words')} name="words" problem={deed.problem} width="100%">
        {(field) => (
          <Input.TextArea
            id={field}
            maxLength={2000}
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" loading={deed.busy}>
        {t('units.save')}
      </Button>
      <Button onClick={onClose}>{t('units.cancel')}</Button>
      <FormProblem problem={deed.problem} fields={['title', 'words']} />
    </form>
  )
}
