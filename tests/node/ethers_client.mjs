// Drives the endpoint as a dApp that uses ethers: node ethers_client.mjs URL RECIPIENT
import { JsonRpcProvider, verifyMessage, verifyTypedData } from 'ethers'

const [url, recipient] = process.argv.slice(2)
const provider = new JsonRpcProvider(url, undefined, { batchMaxCount: 1, staticNetwork: true })
const [account] = await provider.send('eth_requestAccounts', [])
const signer = await provider.getSigner(account)
const message = 'Hello from ethers'
const signature = await signer.signMessage(message)
const domain = { name: 'Guestbook', version: '1', chainId: Number((await provider.getNetwork()).chainId), verifyingContract: recipient }
const types = { Entry: [{ name: 'author', type: 'address' }, { name: 'text', type: 'string' }] }
const entry = { author: account, text: 'was here' }
const typed = await signer.signTypedData(domain, types, entry)
const hash = await provider.send('eth_sendTransaction', [{ from: account, to: recipient, value: '0x3e8' }])
const receipt = await provider.send('eth_getTransactionReceipt', [hash])
let refused
try { await provider.send('eth_sign', [account, '0x' + '00'.repeat(32)]) } catch (error) { refused = error.error?.code ?? error.code }
console.log(JSON.stringify({
  account, message: verifyMessage(message, signature), typed: verifyTypedData(domain, types, entry, typed),
  status: receipt.status, refused,
}))
provider.destroy()
