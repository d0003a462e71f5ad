import { Button, Input, Select } from 'antd'
import { useEffect, useRef } from 'react'
import { newId } from '../../../../platform/ids/new-id.ts'
import { useWords } from '../../../../platform/ui/language.tsx'
import { REACHES, type Reach } from '../../language.ts'
import { deskWords } from '../../words-of-desk.ts'

/** An opinion heard, as it is being written down; its id is made here. */
export interface OpinionDraft {
  id: string
  words: string
  wordsEn: string
  reach: Reach
}

export function emptyOpinion(): OpinionDraft {
  return { id: newId(), words: '', wordsEn: '', reach: 'community' }
}

/** Only the lines with words in them. */
export function saidOpinions(lines: readonly OpinionDraft[]): OpinionDraft[] {
  return lines.filter((line) => line.words.trim() !== '')
}

interface OpinionEditorProps {
  lines: readonly OpinionDraft[]
  onChange(lines: OpinionDraft[]): void
  /** When this grows, the last line takes the focus. */
  called?: number
}

/** Opinions heard, one a line: Enter opens the next line, Shift+Enter breaks within one. */
export function OpinionEditor({ lines, onChange, called = 0 }: OpinionEditorProps) {
  const t = useWords(deskWords)
  const box = useRef<HTMLDivElement>(null)
  const grown = useRef(false)
  const last = lines.length - 1
  useEffect(() => {
    if (called > 0) focusLine(box.current, -1)
  }, [called])
  useEffect(() => {
    if (!grown.current) return
    grown.current = false
    focusLine(box.current, last)
  }, [last])
  const add = () => {
    grown.current = true
    onChange([...lines, emptyOpinion()])
  }
  const change = (id: string, part: Partial<OpinionDraft>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...part } : line)))
  return (
    <fieldset className="act-picker">
      <legend className="act-label">{t('desk.opinions')}</legend>
      <div className="act-opinions" ref={box}>
        {lines.map((line, at) => (
          <OpinionLine
            key={line.id}
            line={line}
            n={at + 1}
            onChange={(part) => change(line.id, part)}
            onEnter={() => line.words.trim() !== '' && at === lines.length - 1 && add()}
            onRemove={() => onChange(lines.filter((one) => one.id !== line.id))}
          />
        ))}
        <div>
          <Button size="small" onClick={add}>
            {t('desk.opinions.add')}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}

function focusLine(box: HTMLElement | null, at: number): void {
  if (box) [...box.querySelectorAll('textarea')].at(at)?.focus()
}

interface OpinionLineProps {
  line: OpinionDraft
  n: number
  onChange(part: Partial<OpinionDraft>): void
  onEnter(): void
  onRemove(): void
}

function OpinionLine({ line, n, onChange, onEnter, onRemove }: OpinionLineProps) {
  const t = useWords(deskWords)
  return (
    <div className="act-opinion">
      <Input.TextArea
        value={line.words}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        placeholder={t('desk.opinions.type')}
        aria-label={t('desk.opinions.line', { n })}
        onChange={(event) => onChange({ words: event.target.value })}
        onKeyDown={(event) => {
          const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing
          if (event.key !== 'Enter' || !plain) return
          event.preventDefault()
          onEnter()
        }}
      />
      <Select<Reach>
        value={line.reach}
        aria-label={t('desk.opinions.reach', { n })}
        options={REACHES.map((reach) => ({ value: reach, label: t(`activities.reach.${reach}`) }))}
        onChange={(reach) => onChange({ reach })}
      />
      <button type="button" className="act-plain" aria-label={t('desk.opinions.remove', { n })} onClick={onRemove}>
        ×
      </button>
    </div>
  )
}
