import { matches } from '../../../../platform/ui/desk/initials.ts'

/** A choice answers to a part of its name or to its pinyin initials: 'aq' finds 安全隐患. */
export function byPinyin(typed: string, option: { label?: unknown } | undefined): boolean {
  return matches(String(option?.label ?? ''), typed)
}
