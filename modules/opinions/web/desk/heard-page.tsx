import { Input, Select } from 'antd'
import { useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { newId } from '../../../../platform/ids/new-id.ts'
import { MoreRows } from '../../../../platform/ui/desk/more-rows.tsx'
import { PageHead } from '../../../../platform/ui/desk/page-head.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/desk/states.tsx'
import { useToast } from '../../../../platform/ui/desk/toast.tsx'
import { useDeed, useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { useKeys } from '../../../../platform/ui/desk/use-keys.ts'
import type { FromHeardAnswer, HeardLine } from '../../contract-intake.ts'
import { REACHES } from '../../language.ts'
import { type Chosen, saidLines, toggled } from './chosen-lines.ts'
import { HeardBar } from './heard-bar.tsx'
import { HeardRow } from './heard-row.tsx'
import './opinions.css'
import { type Speaker, useSpeaker } from './speak.ts'

const KEPT = ['streetId', 'reach', 'q'] as const

/** Lines heard and not yet raised: walk with j and k, choose with x, give them a theme, raise them with one key. */
export default function HeardPage() {
  const speaker = useSpeaker()
  const { t } = speaker
  const [search] = useSearchParams()
  const asked = useRows<HeardLine>(
    '/api/v1/opinions/heard',
    Object.fromEntries(KEPT.map((name) => [name, search.get(name)])),
  )
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const list = useRef<HTMLUListElement>(null)
  const raise = useRaise(speaker, () => setChosen(new Map()))
  const toggle = (line: HeardLine) => line.can.raise.can && setChosen(toggled(chosen, line))
  useListKeys(list, (id) => {
    const line = asked.rows.find((one) => one.opinionId === id)
    if (line) toggle(line)
  })
  const able = asked.rows.filter((line) => line.can.raise.can)
  return (
    <>
      <PageHead title={t('op.heard.title')} sub={t('op.heard.sub')} />
      <Narrowing speaker={speaker} />
      <HeardBar
        speaker={speaker}
        chosen={chosen}
        busy={raise.busy}
        onChange={setChosen}
        onChooseAll={() =>
          setChosen(able.reduce((all, line) => (all.has(line.opinionId) ? all : toggled(all, line)), chosen))
        }
        onRaise={() => void raise.run({ lines: saidLines(chosen, newId) })}
      />
      {asked.loading ? (
        <LoadingState />
      ) : asked.problem && asked.rows.length === 0 ? (
        <ErrorState problem={asked.problem} again={asked.again} />
      ) : asked.rows.length === 0 ? (
        <EmptyState text={t('op.heard.none')} />
      ) : (
        <>
          <ul className="op-list" ref={list} aria-label={t('op.heard.title')}>
            {asked.rows.map((line) => (
              <HeardRow
                key={line.opinionId}
                line={line}
                speaker={speaker}
                chosen={chosen}
                onToggle={() => toggle(line)}
                onChange={setChosen}
              />
            ))}
          </ul>
          <MoreRows listed={asked.rows.length} total={asked.total} more={asked.more} loading={asked.moreLoading} />
        </>
      )}
    </>
  )
}

function useRaise(speaker: Speaker, done: () => void) {
  const toast = useToast()
  const { t } = speaker
  return useDeed<object, FromHeardAnswer>('POST', '/api/v1/opinions/items/from-heard', {
    refresh: ['/api/v1/opinions'],
    done: ({ items }) => {
      done()
      const from = items[0]?.number ?? ''
      const to = items.at(-1)?.number ?? ''
      toast.say(
        items.length === 1
          ? t('op.heard.done-one', { number: from })
          : t('op.heard.done', { n: items.length, from, to }),
      )
    },
  })
}

/** j and k move the focus between the lines' boxes, x chooses the one that has it. */
function useListKeys(list: { current: HTMLUListElement | null }, toggle: (id: string) => void): void {
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[data-line]') ?? [])]
  const step = (by: number) => {
    const all = boxes()
    const at = all.indexOf(document.activeElement as HTMLInputElement)
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus()
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const line = (document.activeElement as HTMLElement | null)?.dataset.line
      if (line) toggle(line)
    },
  })
}

function Narrowing({ speaker }: { speaker: Speaker }) {
  const { t } = speaker
  const [search, setSearch] = useSearchParams()
  const set = (name: (typeof KEPT)[number], value: string | undefined) =>
    setSearch((now) => {
      if (value) now.set(name, value)
      else now.delete(name)
      return now
    })
  return (
    <search className="op-filters op-narrowing no-print">
      <Input.Search
        allowClear
        style={{ width: 220 }}
        maxLength={100}
        placeholder={t('op.filter.q')}
        aria-label={t('op.filter.q')}
        defaultValue={search.get('q') ?? ''}
        onSearch={(text) => set('q', text.trim())}
      />
      <Select
        allowClear
        style={{ minWidth: 128 }}
        placeholder={t('op.heard.reach')}
        aria-label={t('op.heard.reach')}
        value={search.get('reach')}
        options={REACHES.map((value) => ({ value: value as string, label: speaker.name('reach', value) }))}
        onChange={(value) => set('reach', value ?? undefined)}
      />
    </search>
  )
}
