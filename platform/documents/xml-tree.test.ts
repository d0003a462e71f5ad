import { expect, it } from 'vitest'
import { descend, findAll, parseXml } from './xml-tree.ts'

it('reads elements, attributes, text and entities', () => {
  const tree = parseXml(
    '<?xml version="1.0"?><a x="1 &amp; 2"><!-- no --><b y=\'>\'>t&lt;&#x4e00;&#20108;</b><b/><c><b>d</b></c><![CDATA[<&]]></a>',
  )
  expect(tree.attributes.x).toBe('1 & 2')
  expect(tree.text).toBe('<&')
  expect(descend(tree, 'c', 'b')?.text).toBe('d')
  expect(findAll(tree, 'b').map((node) => node.text)).toEqual(['t<一二', '', 'd'])
  expect(findAll(tree, 'b')[0]?.attributes.y).toBe('>')
})

it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a x=1/>', '<!DOCTYPE a><a/>', '</a>', '<a><</a>'])(
  'refuses %s',
  (source) => {
    expect(() => parseXml(source)).toThrow(SyntaxError)
  },
)

it('keeps names such as __proto__ plain', () => {
  expect(Object.entries(parseXml('<a __proto__="x"/>').attributes)).toEqual([['__proto__', 'x']])
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
})
