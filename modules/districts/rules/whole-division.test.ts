import { expect, test } from 'vitest'
import { divisionFile } from '../reads/reference-files.ts'
import { misplacedCode } from './whole-division.ts'

test('Gusu: 8 streets and 171 places, 25 of them in Pingjiang; 169 have a contact day', async () => {
  const gusu = await divisionFile('320508')
  expect(misplacedCode(gusu)).toBeNull()
  expect(gusu.streets.map((street) => street.nameEn)).toEqual(
    ['Pingjiang', 'Jinchang', 'Canglang', 'Shuangta', 'Huqiu', 'Sujin', 'Wumenqiao', 'Baiyangwan'],
  )
  expect(gusu.streets.map((street) => street.communities.length)).toEqual([25, 29, 21, 21, 19, 13, 29, 14])
  const places = gusu.streets.flatMap((street) => street.communities)
  expect(places).toHaveLength(171)
  expect(places.filter((place) => place.hasContactDay !== false)).toHaveLength(169)
  expect(places.filter((place) => place.hasContactDay === false).map((place) => place.name)).toEqual(['梅巷村', '梅花村'])
  expect(places.every((place) => /(社区|村)$/.test(place.name))).toBe(true)
  expect(gusu.streets[0]?.communities).toContainEqual({ code: '320508018020', name: '钮家巷社区', nameEn: 'Niujiaxiang' })
})

test.each(['320508', '320505'])('in %s no two places of a street read alike, in either language', async (areaCode) => {
  for (const street of (await divisionFile(areaCode)).streets) {
    expect(new Set(street.communities.map((place) => place.name)).size).toBe(street.communities.length)
    expect(new Set(street.communities.map((place) => place.nameEn)).size).toBe(street.communities.length)
  }
})

test('a code that repeats or strays is named', async () => {
  const gusu = structuredClone(await divisionFile('320508'))
  const [pingjiang, jinchang] = gusu.streets
  const strayed = { ...gusu, streets: [{ ...pingjiang!, communities: jinchang!.communities }] }
  expect(misplacedCode(strayed)).toBe('320508019015')
  expect(misplacedCode({ ...gusu, streets: [pingjiang!, pingjiang!] })).toBe('320508018')
  expect(misplacedCode({ ...gusu, areaCode: '320505' })).toBe('320508018')
})

test('there is no file for what is no area code, nor a way out of the folder', async () => {
  await expect(divisionFile('../../package')).rejects.toThrow('not an area code')
  await expect(divisionFile('110101')).rejects.toThrow()
})
