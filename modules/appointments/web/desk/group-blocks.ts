import type { DossierAnswer } from '../../contract-dossiers.ts'
import { gather } from './gather.ts'

type Block = DossierAnswer['blocks'][number]

/** Several blocks that say the same of different people, as one: '程明学、常柏俊还没有表决'. */
export interface BlockGroup {
  readonly key: string
  readonly params: Block['params']
  /** Of whom it is said, where it is said of somebody. */
  readonly names: readonly string[]
  readonly places: readonly Block['go'][]
}

/** Blocks in the order they came, those with one sentence and equal figures together. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const alike = gather(blocks, ({ key, params: { name: _, ...rest }, go }) => JSON.stringify([key, rest, go.to]))
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const names = same.flatMap(({ params: { name } }) => (name === undefined ? [] : [String(name)]))
    // A sentence about nobody is said once, however often it holds.
    return [{ key: first.key, params: first.params, names, places: same.map(({ go }) => go) }]
  })
}
