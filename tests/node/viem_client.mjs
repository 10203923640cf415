// Drives the endpoint as a dApp that uses viem, over HTTP and over WebSocket: node viem_client.mjs URL RECIPIENT
import { createPublicClient, createWalletClient, defineChain, http, recoverMessageAddress, recoverTypedDataAddress, webSocket } from 'viem'

const [url, recipient] = process.argv.slice(2)
const transport = http(url, { retryCount: 0, timeout: 60_000 })
const id = await createPublicClient({ transport }).getChainId()
const chain = defineChain({ id, name: 'demo', nativeCurrency: { name: 'ETH', symbol: 'ETH', decimals: 18 }, rpcUrls: { default: { http: [url] } } })
const wallet = createWalletClient({ chain, transport })
const socket = createWalletClient({ chain, transport: webSocket(url.replace('http', 'ws'), { retryCount: 0, timeout: 60_000 }) })
const reader = createPublicClient({ chain, transport, pollingInterval: 100 })
const [account] = await wallet.requestAddresses()
const message = 'Hello from viem'
const signature = await socket.signMessage({ account, message })
const typedData = {
  domain: { name: 'Guestbook', version: '1', chainId: id, verifyingContract: recipient },
  types: { Entry: [{ name: 'author', type: 'address' }, { name: 'text', type: 'string' }] },
  primaryType: 'Entry', message: { author: account, text: 'was here' },
}
const typed = await wallet.signTypedData({ account, ...typedData })
const hash = await wallet.sendTransaction({ account, to: recipient, value: 1000n })
const receipt = await reader.waitForTransactionReceipt({ hash, timeout: 30_000 })
const permissions = await wallet.getPermissions()
const capabilities = await wallet.request({ method: 'wallet_getCapabilities', params: [account, [`0x${id.toString(16)}`]] })
let refused
try { await wallet.request({ method: 'eth_sign', params: [account, '0x' + '00'.repeat(32)] }) } catch (error) { refused = error.code }
let unknown
try { await wallet.switchChain({ id: 424242 }) } catch (error) { unknown = error.code }
console.log(JSON.stringify({
  account, message: await recoverMessageAddress({ message, signature }),
  typed: await recoverTypedDataAddress({ ...typedData, signature: typed }),
  status: receipt.status, refused, unknown, permission: permissions[0].parentCapability,
  atomic: capabilities[`0x${id.toString(16)}`].atomic.status,
}))
process.exit(0)
