import { Select } from 'antd'
import { Link } from 'wouter'
import type { HeardLine } from '../../contract-intake.ts'
import { THEMES } from '../../language.ts'
import { byPinyin } from './by-pinyin.ts'
import type { Chosen } from './chosen-lines.ts'
import type { Speaker } from './speak.ts'

interface HeardRowProps {
  line: HeardLine
  speaker: Speaker
  chosen: Chosen
  onToggle(): void
  onChange(chosen: Chosen): void
}

/** One line as it was said, with where and when; once chosen, its theme and the deputy who stays in the loop. */
export function HeardRow({ line, speaker, chosen, onToggle, onChange }: HeardRowProps) {
  const { t } = speaker
  const mine = chosen.get(line.opinionId)
  const words = speaker.gloss(line.words, line.wordsEn)
  const short = words.slice(0, 20)
  const change = (part: Partial<NonNullable<typeof mine>>) =>
    mine && onChange(new Map(chosen).set(line.opinionId, { ...mine, ...part }))
  const why = speaker.why(line.can.raise)
  return (
    <li className={mine ? 'op-heard op-heard-chosen' : 'op-heard'}>
      <input
        type="checkbox"
        data-line={line.opinionId}
        checked={mine !== undefined}
        disabled={why !== null}
        title={why ?? ''}
        aria-label={`${t('op.heard.choose')}: ${short}`}
        onChange={onToggle}
      />
      <div>
        <p className="op-said">{words}</p>
        <p className="soft">
          {[
            speaker.day(line.heldOn),
            line.community && speaker.gloss(line.community, line.communityEn),
            speaker.name('reach', line.reach),
            line.deputies.map((deputy) => deputy.name).join(' '),
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          <Link href={`/activities/${line.activityId}`}>{speaker.gloss(line.activity, line.activityEn)}</Link>
        </p>
      </div>
      {mine && (
        <Select
          showSearch
          filterOption={byPinyin}
          aria-label={t('op.heard.theme-of', { words: short })}
          placeholder={t('op.new.theme')}
          value={mine.theme}
          options={THEMES.map((value) => ({ value, label: speaker.name('theme', value) }))}
          onChange={(theme) => change({ theme })}
        />
      )}
      {mine && line.deputies.length > 0 && (
        <Select
          aria-label={t('op.heard.deputy-of', { words: short })}
          value={mine.deputyId ?? ''}
          options={[
            { value: '', label: t('op.heard.nobody') },
            ...line.deputies.map((deputy) => ({ value: deputy.personId, label: deputy.name })),
          ]}
          onChange={(deputyId) => change({ deputyId: deputyId === '' ? null : deputyId })}
        />
      )}
    </li>
  )
}
