import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { demandFreePort, portProblem } from './free-port.ts'

test('a port somebody listens on is refused in a sentence with its number; once free again it will do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await expect(demandFreePort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken by another program`)
  await new Promise((resolve) => other.close(resolve))
  await demandFreePort(port, '127.0.0.1')
})

test('a port only the administrator may open says so; any other error stays what it is', () => {
  expect(portProblem(Object.assign(new Error('no'), { code: 'EACCES' }), 80)).toMatchObject({
    message: expect.stringContaining('Port 80 may not be opened'),
  })
  const odd = new Error('odd')
  expect(portProblem(odd, 80)).toBe(odd)
})
