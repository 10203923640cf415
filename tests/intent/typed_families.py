"""One real-looking example of every family of typed data, as its protocol's own contracts define the type.

Types are written as encodeType (EIP-712) writes them; values follow in the order of the members.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.request import Request
from tests.intent.typed_cases import (
    ME,
    OTHER,
    PUNKS,
    SAFE,
    SEAPORT,
    SOON,
    SPENDER,
    USDC,
    WETH,
    ZERO,
    seaport_order,
    transfer,
    typed,
)

PERMIT2: Final = "0x000000000022D473030F116dDEE9F6B43aC78BA3"
MANAGER: Final = "0xdb9B1e94B5b69Df7e401DDbedE43491141047dB3"
MAX: Final = (1 << 256) - 1
WORD: Final = "0x" + "ab" * 32
NONE: Final = "0x" + "00" * 32
PAY: Final = transfer(OTHER, 7_000_000)
"""Calldata that pays 7 USDC to OTHER."""


@dataclass(frozen=True)
class Example:
    """A message of one family, and what must be told of it."""

    name: str
    encoded: str
    values: Any
    family: str
    says: tuple[str, ...]
    """Parts of the sentence."""
    worst: str = ""
    """Part of the worst use; empty when the signature gives nothing away."""
    until: int | None = None
    """When the permission ends (`arguments["deadline"]`)."""
    domain: Mapping[str, Any] = field(default_factory=lambda: {"name": "X", "version": "1", "chainId": 1, "verifyingContract": USDC})

    @property
    def request(self) -> Request:
        types = types_of(self.encoded)
        primary = self.encoded.split("(", 1)[0]
        return typed(primary, types, shaped(types, primary, self.values), domain=dict(self.domain))


def types_of(encoded: str) -> dict[str, list[dict[str, str]]]:
    """The types of an encodeType string, in its order."""
    return {
        name: [{"type": m.rsplit(" ", 1)[0], "name": m.rsplit(" ", 1)[1]} for m in body.split(",") if m]
        for name, body in re.findall(r"([\w:]+)\(([^()]*)\)", encoded)
    }


def shaped(types: Mapping[str, list[dict[str, str]]], name: str, values: Any) -> Any:
    """Values in the order of a struct's members as the JSON object that a site sends."""
    array = re.fullmatch(r"(.*)\[\d*\]", name)
    if array:
        return [shaped(types, array[1], v) for v in values]
    if name not in types or isinstance(values, dict):
        return str(values) if isinstance(values, int) and not isinstance(values, bool) else values
    members = types[name]
    assert len(members) == len(values), (name, len(members), len(values))
    return {m["name"]: shaped(types, m["type"], v) for m, v in zip(members, values, strict=True)}


def _at(contract: str | None, chain: int | None = 1, **more: Any) -> dict[str, Any]:
    domain: dict[str, Any] = {"name": "X", "version": "1", "chainId": chain, "verifyingContract": contract, **more}
    return {k: v for k, v in domain.items() if v is not None}


_P2: Final = "TokenPermissions(address token,uint256 amount)"
_DETAILS: Final = "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
_ITEM: Final = "uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount"
_ORDER: Final = (
    "OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,"
    "uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)"
    f"ConsiderationItem({_ITEM},address recipient)OfferItem({_ITEM})"
)
_SAFE_TX: Final = "address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 {},uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce"
_INFO: Final = "OrderInfo(address reactor,address swapper,uint256 nonce,uint256 deadline,address additionalValidationContract,bytes additionalValidationData)"
_INFO_VALUES: Final = (SPENDER, ME, 1, SOON, ZERO, "0x")
_OUT: Final = "(address token,uint256 startAmount,uint256 endAmount,address recipient)"
_WITNESS: Final = "PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,{} {})"
_PERMITTED: Final = ((USDC, 5_000_000), SPENDER, 1, SOON)
_SWAP: Final = "Offer 5 USDC for at least"
_TAKES: Final = "can take 5 USDC until 1 March 2026"

EXAMPLES: Final = [
    # -- permissions to take tokens
    Example("ERC-2612", "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)", (ME, SPENDER, 5_000_000, 0, SOON), "erc2612", ()),
    Example("DAI", "Permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed)", (ME, SPENDER, 0, 0, True), "dai-permit", ()),
    Example("ERC-4494", "Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)", (SPENDER, 7, 0, SOON), "erc4494", (), domain=_at(PUNKS)),
    Example("Permit2 single", f"PermitSingle(PermitDetails details,address spender,uint256 sigDeadline){_DETAILS}", ((USDC, 5_000_000, SOON, 0), SPENDER, SOON), "permit2", (), domain=_at(PERMIT2)),
    Example("Permit2 batch", f"PermitBatch(PermitDetails[] details,address spender,uint256 sigDeadline){_DETAILS}", ([(USDC, 5_000_000, SOON, 0), (WETH, (1 << 160) - 1, SOON, 0)], SPENDER, SOON), "permit2", (), domain=_at(PERMIT2)),
    Example("Permit2 transfer", f"PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline){_P2}", _PERMITTED, "permit2-transfer", (), domain=_at(PERMIT2)),
    Example("Permit2 batch transfer", f"PermitBatchTransferFrom(TokenPermissions[] permitted,address spender,uint256 nonce,uint256 deadline){_P2}", ([(USDC, 5_000_000), (WETH, 10**18)], SPENDER, 1, SOON), "permit2-transfer", (), domain=_at(PERMIT2)),
    Example("Permit2 with an unknown witness", f"{_WITNESS.format('Thing', 'witness')}Thing(bytes32 what){_P2}", (*_PERMITTED, (WORD,)), "permit2-transfer", (), domain=_at(PERMIT2)),
    Example("Permit3", "Permit3(address owner,bytes32 salt,uint48 deadline,uint48 timestamp,ChainPermits chainPermits)AllowanceOrTransfer(uint48 modeOrExpiration,bytes32 tokenKey,address account,uint160 amountDelta)ChainPermits(uint64 chainId,AllowanceOrTransfer[] permits)", (ME, WORD, SOON, SOON - 60, (1, [(SOON, "0x" + "00" * 12 + USDC[2:], SPENDER, 5_000_000), (0, "0x" + "00" * 12 + WETH[2:], OTHER, 10**18)])), "permit3", (), domain=_at(OTHER)),
    Example("Permit3 root", "Permit3(address owner,bytes32 salt,uint48 deadline,uint48 timestamp,bytes32 merkleRoot)", (ME, WORD, SOON, SOON - 60, WORD), "bulk-root", (), domain=_at(OTHER)),
    Example("EIP-3009 transfer", "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)", (ME, OTHER, 5_000_000, 0, SOON, WORD), "eip3009", ()),
    Example("EIP-3009 receive", "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)", (ME, OTHER, 5_000_000, 0, SOON, WORD), "eip3009", ()),
    Example("EIP-3009 cancel", "CancelAuthorization(address authorizer,bytes32 nonce)", (ME, WORD), "eip3009", ()),
    Example("operator by signature", "PermitForAll(address owner,address operator,bool approved,uint256 nonce,uint256 deadline)", (ME, SPENDER, True, 0, SOON), "permit-for-all", (), domain=_at(PUNKS)),
    Example("spend permission", "SpendPermission(address account,address spender,address token,uint160 allowance,uint48 period,uint48 start,uint48 end,uint256 salt,bytes extraData)", (ME, SPENDER, USDC, 5_000_000, 86400, SOON - 1200, SOON - 1200 + 864000, 1, "0x"), "spend-permission", ()),
    Example("The Compact", "Compact(address arbiter,address sponsor,uint256 nonce,uint256 expires,bytes12 lockTag,address token,uint256 amount)", (SPENDER, ME, 1, SOON, "0x" + "01" * 12, USDC, 5_000_000), "compact", ()),
    Example("Euler's connector", "Permit(address signer,address sender,uint256 nonceNamespace,uint256 nonce,uint256 deadline,uint256 value,bytes data)", (ME, ZERO, 0, 0, SOON, 0, PAY), "euler-evc", (), domain=_at("0x0C9a3dd6b8F28529d72d7f9cE918D493519EE383")),
    # -- NFT orders
    Example("Seaport", _ORDER, seaport_order(10**18), "seaport", (), domain=_at(SEAPORT, name="Seaport", version="1.6")),
    Example("Seaport tree", f"BulkOrder(OrderComponents[2] tree){_ORDER}", ([seaport_order(10**18), seaport_order(2, ids=(8,))],), "seaport", (), domain=_at(SEAPORT, name="Seaport", version="1.5")),
    Example("bulk root", "Root(bytes32 root)", (WORD,), "bulk-root", ()),
    Example("Blur v1", "Order(address trader,uint8 side,address matchingPolicy,address collection,uint256 tokenId,uint256 amount,address paymentToken,uint256 price,uint256 listingTime,uint256 expirationTime,Fee[] fees,uint256 salt,bytes extraParams,uint256 nonce)Fee(uint16 rate,address recipient)", (ME, 1, OTHER, PUNKS, 7, 1, ZERO, 10**18, 0, SOON, [], 1, "0x", 0), "blur", ()),
    Example("Blur v2", "Order(address trader,address collection,bytes32 listingsRoot,uint256 numberOfListings,uint256 expirationTime,uint8 assetType,FeeRate makerFee,uint256 salt,uint8 orderType,uint256 nonce)FeeRate(address recipient,uint16 rate)", (ME, PUNKS, WORD, 2, SOON, 0, (ZERO, 0), 1, 0, 0), "bulk-root", ()),
    Example("LooksRare v1", "MakerOrder(bool isOrderAsk,address signer,address collection,uint256 price,uint256 tokenId,uint256 amount,address strategy,address currency,uint256 nonce,uint256 startTime,uint256 endTime,uint256 minPercentageToAsk,bytes params)", (True, ME, PUNKS, 10**18, 7, 1, OTHER, WETH, 0, 0, SOON, 9800, "0x"), "looksrare", ()),
    Example("LooksRare v2", "Maker(uint8 quoteType,uint256 globalNonce,uint256 subsetNonce,uint256 orderNonce,uint256 strategyId,uint8 collectionType,address collection,address currency,address signer,uint256 startTime,uint256 endTime,uint256 price,uint256[] itemIds,uint256[] amounts,bytes additionalParameters)", (1, 0, 0, 0, 0, 0, PUNKS, ZERO, ME, 0, SOON, 10**18, ["7"], ["1"], "0x"), "looksrare", ()),
    Example("X2Y2", "Order(uint256 salt,address user,uint256 network,uint256 intent,uint256 delegateType,uint256 deadline,address currency,bytes dataMask,OrderItem[] items)OrderItem(uint256 price,bytes data)", (1, ME, 1, 1, 1, SOON, ZERO, "0x", [(10**18, WORD)]), "x2y2", ()),
    Example("Rarible", "Order(address maker,Asset makeAsset,address taker,Asset takeAsset,uint256 salt,uint256 start,uint256 end,bytes4 dataType,bytes data)Asset(AssetType assetType,uint256 value)AssetType(bytes4 assetClass,bytes data)", (ME, (("0x73ad2146", "0x" + PUNKS[2:].rjust(64, "0") + f"{7:064x}"), 1), ZERO, (("0xaaaebeba", "0x"), 10**18), 1, 0, SOON, "0x00000000", "0x"), "rarible", ()),
    Example("Rarible lazy mint", "Mint721(uint256 tokenId,string tokenURI,Part[] creators,Part[] royalties)Part(address account,uint96 value)", (7, "/ipfs/x", [(ME, 10000)], [(OTHER, 500)]), "rarible", ()),
    Example("Zora premint", "CreatorAttribution(TokenCreationConfig tokenConfig,uint32 uid,uint32 version,bool deleted)TokenCreationConfig(string tokenURI,uint256 maxSupply,uint64 maxTokensPerAddress,uint96 pricePerToken,uint64 mintStart,uint64 mintDuration,uint32 royaltyBPS,address payoutRecipient,address fixedPriceMinter,address createReferral)", (("ipfs://x", 100, 10, 0, 0, 0, 500, OTHER, OTHER, ZERO), 1, 1, False), "zora", ()),
    Example("Element sale", "NFTSellOrder(address maker,address taker,uint256 expiry,uint256 nonce,address erc20Token,uint256 erc20TokenAmount,Fee[] fees,address nft,uint256 nftId,uint256 hashNonce)Fee(address recipient,uint256 amount,bytes feeData)", (ME, ZERO, SOON, 1, ZERO, 10**18, [], PUNKS, 7, 0), "element", ()),
    Example("Element bid", "NFTBuyOrder(address maker,address taker,uint256 expiry,uint256 nonce,address erc20Token,uint256 erc20TokenAmount,Fee[] fees,address nft,uint256 nftId,Property[] nftProperties,uint256 hashNonce)Fee(address recipient,uint256 amount,bytes feeData)Property(address propertyValidator,bytes propertyData)", (ME, ZERO, SOON, 1, WETH, 10**18, [(OTHER, 5, "0x")], PUNKS, 0, [(ZERO, "0x")], 0), "element", ()),
    Example("Element batch", "BatchSignedERC721Orders(address maker,uint256 listingTime,uint256 expiryTime,uint256 startNonce,address erc20Token,address platformFeeRecipient,BasicCollection[] basicCollections,Collection[] collections,uint256 hashNonce)BasicCollection(address nftAddress,bytes32 fee,bytes32[] items)Collection(address nftAddress,bytes32 fee,OrderItem[] items)OrderItem(uint256 erc20TokenAmount,uint256 nftId)", (ME, 0, SOON, 0, ZERO, ZERO, [(PUNKS, NONE, [f"0x{10**15:024x}{9:040x}"])], [(PUNKS, NONE, [(10**18, 7)])], 0), "element", ()),
    Example("Payment Processor", "SaleApproval(uint8 protocol,address cosigner,address seller,address marketplace,address fallbackRoyaltyRecipient,address paymentMethod,address tokenAddress,uint256 tokenId,uint256 amount,uint256 itemPrice,uint256 expiration,uint256 marketplaceFeeNumerator,uint256 nonce,uint256 masterNonce)", (0, ZERO, ME, OTHER, ZERO, ZERO, PUNKS, 7, 1, 10**18, SOON, 0, 1, 0), "payment-processor", ()),
    Example("Payment Processor offer", "CollectionOfferApproval(uint8 protocol,address cosigner,address buyer,address beneficiary,address marketplace,address fallbackRoyaltyRecipient,address paymentMethod,address tokenAddress,uint256 amount,uint256 itemPrice,uint256 expiration,uint256 marketplaceFeeNumerator,uint256 nonce,uint256 masterNonce)", (0, ZERO, ME, ME, OTHER, ZERO, WETH, PUNKS, 1, 10**18, SOON, 0, 1, 0), "payment-processor", ()),
    Example("0x NFT", "ERC721Order(uint8 direction,address maker,address taker,uint256 expiry,uint256 nonce,address erc20Token,uint256 erc20TokenAmount,Fee[] fees,address erc721Token,uint256 erc721TokenId,Property[] erc721TokenProperties)Fee(address recipient,uint256 amount,bytes feeData)Property(address propertyValidator,bytes propertyData)", (0, ME, ZERO, SOON, 1, ZERO, 10**18, [], PUNKS, 7, []), "0x", ()),
    # -- gasless swaps and limit orders
    Example("0x limit", "LimitOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,uint128 takerTokenFeeAmount,address maker,address taker,address sender,address feeRecipient,bytes32 pool,uint64 expiry,uint256 salt)", (USDC, WETH, 5_000_000, 10**15, 0, ME, ZERO, ZERO, ZERO, NONE, SOON, 1), "0x", ()),
    Example("0x RFQ", "RfqOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,bytes32 pool,uint64 expiry,uint256 salt)", (USDC, WETH, 5_000_000, 10**15, ME, ZERO, OTHER, NONE, SOON, 1), "0x", ()),
    Example("0x OTC", "OtcOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address taker,address txOrigin,uint256 expiryAndNonce)", (USDC, WETH, 5_000_000, 10**15, ME, ZERO, OTHER, SOON << 192 | 5), "0x", ()),
    Example("0x Settler", f"{_WITNESS.format('SlippageAndActions', 'slippageAndActions')}SlippageAndActions(address recipient,address buyToken,uint256 minAmountOut,bytes[] actions){_P2}", (*_PERMITTED, (ME, WETH, 10**15, [])), "0x", (), domain=_at(PERMIT2)),
    Example("0x meta-transaction", "MetaTransactionData(address signer,address sender,uint256 minGasPrice,uint256 maxGasPrice,uint256 expirationTimeSeconds,uint256 salt,bytes callData,uint256 value,address feeToken,uint256 feeAmount)", (ME, ZERO, 0, 1, SOON, 1, PAY, 0, USDC, 1_000_000), "0x", ()),
    Example("CoW", "Order(address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 validTo,bytes32 appData,uint256 feeAmount,string kind,bool partiallyFillable,string sellTokenBalance,string buyTokenBalance)", (USDC, WETH, ZERO, 5_000_000, 10**15, SOON, WORD, 0, "sell", True, "erc20", "erc20"), "cow", ()),
    Example("CoW cancellation", "OrderCancellations(bytes[] orderUids)", (["0x" + "11" * 56],), "cow", ()),
    Example("1inch v2", "Order(uint256 salt,address makerAsset,address takerAsset,bytes makerAssetData,bytes takerAssetData,bytes getMakerAmount,bytes getTakerAmount,bytes predicate,bytes permit,bytes interaction)", (1, USDC, WETH, "0x23b872dd" + "00" * 12 + ME[2:] + "00" * 32 + f"{5_000_000:064x}", "0x23b872dd" + "00" * 32 + "00" * 12 + ME[2:] + f"{10**15:064x}", "0x", "0x", "0x", "0x", "0x"), "1inch", ()),
    Example("1inch v3", "Order(uint256 salt,address makerAsset,address takerAsset,address maker,address receiver,address allowedSender,uint256 makingAmount,uint256 takingAmount,uint256 offsets,bytes interactions)", (1, USDC, WETH, ME, ZERO, ZERO, 5_000_000, 10**15, 0, "0x"), "1inch", ()),
    Example("1inch v4 and Fusion", "Order(uint256 salt,address maker,address receiver,address makerAsset,address takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits)", (1, ME, ZERO, USDC, WETH, 5_000_000, 10**15, SOON << 80), "1inch", ()),
    Example("1inch RFQ", "OrderRFQ(uint256 info,address makerAsset,address takerAsset,address maker,address allowedSender,uint256 makingAmount,uint256 takingAmount)", (SOON << 64 | 7, USDC, WETH, ME, ZERO, 5_000_000, 10**15), "1inch", ()),
    Example("UniswapX exclusive Dutch", f"{_WITNESS.format('ExclusiveDutchOrder', 'witness')}DutchOutput{_OUT}ExclusiveDutchOrder(OrderInfo info,uint256 decayStartTime,uint256 decayEndTime,address exclusiveFiller,uint256 exclusivityOverrideBps,address inputToken,uint256 inputStartAmount,uint256 inputEndAmount,DutchOutput[] outputs){_INFO}{_P2}", (*_PERMITTED, (_INFO_VALUES, 0, SOON, ZERO, 0, USDC, 5_000_000, 5_000_000, [(WETH, 10**15, 10**14, ME)])), "uniswapx", (), domain=_at(PERMIT2)),
    Example("UniswapX V2", f"{_WITNESS.format('V2DutchOrder', 'witness')}DutchOutput{_OUT}{_INFO}{_P2}V2DutchOrder(OrderInfo info,address cosigner,address baseInputToken,uint256 baseInputStartAmount,uint256 baseInputEndAmount,DutchOutput[] baseOutputs)", (*_PERMITTED, (_INFO_VALUES, OTHER, USDC, 5_000_000, 5_000_000, [(WETH, 10**15, 10**14, ME)])), "uniswapx", (), domain=_at(PERMIT2)),
    Example("UniswapX V3", f"{_WITNESS.format('V3DutchOrder', 'witness')}NonlinearDutchDecay(uint256 relativeBlocks,int256[] relativeAmounts){_INFO}{_P2}V3DutchInput(address token,uint256 startAmount,NonlinearDutchDecay curve,uint256 maxAmount,uint256 adjustmentPerGweiBaseFee)V3DutchOrder(OrderInfo info,address cosigner,uint256 startingBaseFee,V3DutchInput baseInput,V3DutchOutput[] baseOutputs)V3DutchOutput(address token,uint256 startAmount,NonlinearDutchDecay curve,address recipient,uint256 minAmount,uint256 adjustmentPerGweiBaseFee)", (*_PERMITTED, (_INFO_VALUES, OTHER, 0, (USDC, 5_000_000, (0, []), 5_000_000, 0), [(WETH, 10**15, (0, []), ME, 10**14, 0)])), "uniswapx", (), domain=_at(PERMIT2)),
    Example("UniswapX priority", f"{_WITNESS.format('PriorityOrder', 'witness')}{_INFO}PriorityInput(address token,uint256 amount,uint256 mpsPerPriorityFeeWei)PriorityOrder(OrderInfo info,address cosigner,uint256 auctionStartBlock,uint256 baselinePriorityFeeWei,PriorityInput input,PriorityOutput[] outputs)PriorityOutput(address token,uint256 amount,uint256 mpsPerPriorityFeeWei,address recipient){_P2}", (*_PERMITTED, (_INFO_VALUES, OTHER, 1, 0, (USDC, 5_000_000, 0), [(WETH, 10**14, 0, ME)])), "uniswapx", (), domain=_at(PERMIT2)),
    Example("Velora Delta", "Order(address owner,address beneficiary,address srcToken,address destToken,uint256 srcAmount,uint256 destAmount,uint256 expectedAmount,uint256 deadline,uint8 kind,uint256 nonce,uint256 partnerAndFee,bytes permit,bytes metadata,Bridge bridge)Bridge(bytes4 protocolSelector,uint256 destinationChainId,address outputToken,int8 scalingFactor,bytes protocolData)", (ME, ZERO, USDC, WETH, 5_000_000, 10**15, 10**15, SOON, 0, 1, 0, "0x", "0x", ("0x00000000", 0, ZERO, 0, "0x")), "paraswap-delta", ()),
    Example("Velora Delta to another chain", "Order(address owner,address beneficiary,address srcToken,address destToken,uint256 srcAmount,uint256 destAmount,uint256 expectedAmount,uint256 deadline,uint8 kind,uint256 nonce,uint256 partnerAndFee,bytes permit,bytes metadata,Bridge bridge)Bridge(bytes4 protocolSelector,uint256 destinationChainId,address outputToken,int8 scalingFactor,bytes protocolData)", (ME, ZERO, USDC, WETH, 5_000_000, 10**15, 10**15, SOON, 0, 1, 0, "0x", "0x", ("0x00000001", 8453, WETH, 0, "0x")), "paraswap-delta", ()),
    Example("Velora limit", "Order(uint256 nonceAndMeta,uint128 expiry,address makerAsset,address takerAsset,address maker,address taker,uint256 makerAmount,uint256 takerAmount)", (1, SOON, USDC, WETH, ME, ZERO, 5_000_000, 10**15), "paraswap-rfq", ()),
    Example("Velora NFT", "OrderNFT(uint256 nonceAndMeta,uint128 expiry,uint256 makerAsset,uint256 makerAssetId,uint256 takerAsset,uint256 takerAssetId,address maker,address taker,uint256 makerAmount,uint256 takerAmount)", (1, SOON, 2 << 160 | int(PUNKS, 16), 7, int(WETH, 16), 0, ME, ZERO, 1, 10**15), "paraswap-rfq", ()),
    Example("Bebop", "SingleOrder(uint64 partner_id,uint256 expiry,address taker_address,address maker_address,uint256 maker_nonce,address taker_token,address maker_token,uint256 taker_amount,uint256 maker_amount,address receiver,uint256 packed_commands)", (0, SOON, ME, OTHER, 1, USDC, WETH, 5_000_000, 10**15, ME, 0), "bebop", ()),
    Example("Bebop JAM", "JamOrder(address taker,address receiver,uint256 expiry,uint256 exclusivityDeadline,uint256 nonce,address executor,uint256 partnerInfo,address[] sellTokens,address[] buyTokens,uint256[] sellAmounts,uint256[] buyAmounts,bytes32 hooksHash)", (ME, ME, SOON, 0, 1, OTHER, 0, [USDC], [WETH], ["5000000"], [str(10**15)], NONE), "bebop", ()),
    Example("Bebop JAM in Permit2", f"{_WITNESS.format('JamOrder', 'witness')}JamOrder(address taker,address receiver,uint256 expiry,uint256 exclusivityDeadline,uint256 nonce,address executor,uint256 partnerInfo,address[] sellTokens,address[] buyTokens,uint256[] sellAmounts,uint256[] buyAmounts,bytes32 hooksHash){_P2}", (*_PERMITTED, (ME, ME, SOON, 0, 1, OTHER, 0, [USDC], [WETH], ["5000000"], [str(10**15)], NONE)), "bebop", (), domain=_at(PERMIT2)),
    Example("Hashflow", "Quote(bytes32 txid,address trader,address pool,address externalAccount,address baseToken,address quoteToken,uint256 baseTokenAmount,uint256 quoteTokenAmount,uint256 quoteExpiry)", (WORD, ME, OTHER, ZERO, USDC, WETH, 5_000_000, 10**15, SOON), "hashflow", ()),
    Example("Pendle limit", "Order(uint256 salt,uint256 expiry,uint256 nonce,uint8 orderType,address token,address YT,address maker,address receiver,uint256 makingAmount,uint256 lnImpliedRate,uint256 failSafeRate,bytes permit)", (1, SOON, 0, 0, USDC, OTHER, ME, ME, 5_000_000, 10**17, 10**17, "0x"), "pendle", ()),
    Example("Across in Permit2", f"{_WITNESS.format('DepositData', 'witness')}BaseDepositData(address inputToken,bytes32 outputToken,uint256 outputAmount,address depositor,bytes32 recipient,uint256 destinationChainId,bytes32 exclusiveRelayer,uint32 quoteTimestamp,uint32 fillDeadline,uint32 exclusivityParameter,bytes message)DepositData(Fees submissionFees,BaseDepositData baseDepositData,uint256 inputAmount,address spokePool,uint256 nonce)Fees(uint256 amount,address recipient){_P2}", (*_PERMITTED, ((0, ZERO), (USDC, WORD, 4_990_000, ME, "0x" + "00" * 12 + ME[2:], 8453, NONE, 0, SOON, 0, "0x"), 5_000_000, OTHER, 1)), "across", (), domain=_at(PERMIT2)),
    Example("ERC-7683 in Permit2", f"{_WITNESS.format('GaslessCrossChainOrder', 'witness')}GaslessCrossChainOrder(address originSettler,address user,uint256 nonce,uint256 originChainId,uint32 openDeadline,uint32 fillDeadline,bytes32 orderDataType,bytes orderData){_P2}", (*_PERMITTED, (OTHER, ME, 1, 1, SOON, SOON, WORD, "0x")), "erc7683", (), domain=_at(PERMIT2)),
    Example("Polymarket", "Order(uint256 salt,address maker,address signer,address taker,uint256 tokenId,uint256 makerAmount,uint256 takerAmount,uint256 expiration,uint256 nonce,uint256 feeRateBps,uint8 side,uint8 signatureType)", (1, ME, ME, ZERO, 99, 5_000_000, 10_000_000, SOON, 0, 0, 0, 0), "polymarket", (), domain=_at(OTHER, 137)),
    Example("dYdX v2", "Order(bytes32 flags,uint256 amount,uint256 limitPrice,uint256 triggerPrice,uint256 limitFee,address maker,address taker,uint256 expiration)", (NONE, 5, 1, 0, 0, ME, ZERO, SOON), "dydx", ()),
    # -- accounts: Safes, smart accounts, delegated accounts, relayers
    Example("Safe 1.3 and later", f"SafeTx({_SAFE_TX.format('baseGas')})", (USDC, 0, PAY, 0, 0, 0, 0, ZERO, ZERO, 1), "safe", (), domain={"chainId": 1, "verifyingContract": SAFE}),
    Example("Safe before 1.3", f"SafeTx({_SAFE_TX.format('baseGas')})", (USDC, 0, PAY, 0, 0, 0, 0, ZERO, ZERO, 1), "safe", (), domain={"verifyingContract": SAFE}),
    Example("Safe before 1.0", f"SafeTx({_SAFE_TX.format('dataGas')})", (USDC, 0, PAY, 0, 0, 0, 0, ZERO, ZERO, 1), "safe", (), domain={"verifyingContract": SAFE}),
    Example("Safe message", "SafeMessage(bytes message)", (WORD,), "safe-message", (), domain={"chainId": 1, "verifyingContract": SAFE}),
    Example("Safe allowance", "AllowanceTransfer(address safe,address token,address to,uint96 amount,address paymentToken,uint96 payment,uint16 nonce)", (SAFE, USDC, OTHER, 5_000_000, ZERO, 0, 1), "safe-allowance", (), domain={"chainId": 1, "verifyingContract": OTHER}),
    Example("Safe delegate", "Delegate(address delegateAddress,uint256 totp)", (OTHER, 1), "safe-service", (), domain={"name": "Safe Transaction Service", "version": "1.0", "chainId": 1}),
    Example("Safe deletion", "DeleteRequest(bytes32 safeTxHash,uint256 totp,string operation)", (WORD, 1, "delete"), "safe-service", (), domain={"name": "Safe Transaction Service", "version": "1.0", "chainId": 1, "verifyingContract": SAFE}),
    Example("ERC-4337 0.8", "PackedUserOperation(address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData)", (SAFE, 1, "0x", "0xb61d27f6" + USDC[2:].lower().rjust(64, "0") + "00" * 32 + f"{96:064x}" + f"{68:064x}" + PAY[2:] + "00" * 28, NONE, 1, NONE, "0x"), "erc4337", (), domain=_at("0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108")),
    Example("SafeOp", "SafeOp(address safe,uint256 nonce,bytes initCode,bytes callData,uint256 callGasLimit,uint256 verificationGasLimit,uint256 preVerificationGas,uint256 maxFeePerGas,uint256 maxPriorityFeePerGas,bytes paymasterAndData,uint48 validAfter,uint48 validUntil,address entryPoint)", (SAFE, 1, "0x", "0xb61d27f6" + USDC[2:].lower().rjust(64, "0") + "00" * 32 + f"{96:064x}" + f"{68:064x}" + PAY[2:] + "00" * 28, 1, 1, 1, 1, 1, "0x", 0, SOON, OTHER), "erc4337", (), domain={"chainId": 1, "verifyingContract": OTHER}),
    Example("Coinbase wallet message", "CoinbaseSmartWalletMessage(bytes32 hash)", (WORD,), "wallet-message", (), domain=_at(SAFE, name="Coinbase Smart Wallet")),
    Example("modular account message", "ReplaySafeHash(bytes32 hash)", (WORD,), "wallet-message", (), domain={"chainId": 1, "verifyingContract": SAFE}),
    Example("light account message", "LightAccountMessage(bytes message)", ("0x48656c6c6f2c20776f726c64",), "wallet-message", (), domain=_at(SAFE)),
    Example("ERC-7739", "TypedDataSign(Permit contents,string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)", ((SAFE, SPENDER, 5_000_000, 0, SOON), "X", "1", 1, SAFE, NONE), "erc2612", ()),
    Example("EIP-7702 as typed data", "Authorization(uint256 chainId,address address,uint64 nonce)", (0, OTHER, 1), "eip7702", (), domain={"name": "X", "version": "1"}),
    Example("ERC-7821 batch", "Execute(bool multichain,Call[] calls,uint256 nonce)Call(address to,uint256 value,bytes data)", (False, [(USDC, 0, PAY), (OTHER, 5, "0x")], 1), "eip7702", (), domain=_at(ME)),
    Example("Calibur batch", "SignedBatchedCall(BatchedCall batchedCall,uint256 nonce,bytes32 keyHash,address executor,uint256 deadline)BatchedCall(Call[] calls,bool revertOnFailure)Call(address to,uint256 value,bytes data)", (([(USDC, 0, PAY)], True), 1, NONE, ZERO, SOON), "eip7702", (), domain=_at(ME)),
    Example("Porto intent", "Intent(bool multichain,address eoa,Call[] calls,uint256 nonce,address payer,address paymentToken,uint256 paymentMaxAmount,uint256 combinedGas,bytes[] encodedPreCalls,bytes[] encodedFundTransfers,address settler,uint256 expiry)Call(address to,uint256 value,bytes data)", (False, ME, [(USDC, 0, PAY)], 1, ZERO, ZERO, 0, 1, [], [], ZERO, SOON), "eip7702", (), domain=_at(OTHER)),
    Example("EIP-2771 forwarder", "ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)", (ME, USDC, 0, 1, 1, SOON, PAY), "eip2771", (), domain=_at(OTHER)),
    Example("native meta-transaction", "MetaTransaction(uint256 nonce,address from,bytes functionSignature)", (1, ME, PAY), "eip2771", (), domain={"name": "USDC", "version": "1", "verifyingContract": USDC, "salt": WORD}),
    Example("Biconomy forwarder", "ERC20ForwardRequest(address from,address to,address token,uint256 txGas,uint256 tokenGasPrice,uint256 batchId,uint256 batchNonce,uint256 deadline,bytes data)", (ME, USDC, WETH, 1, 1, 0, 1, SOON, PAY), "eip2771", (), domain=_at(OTHER)),
    Example("GSN", "RelayRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data,uint256 validUntilTime,RelayData relayData)RelayData(uint256 maxFeePerGas,uint256 maxPriorityFeePerGas,uint256 transactionCalldataGasUsed,address relayWorker,address paymaster,address forwarder,bytes paymasterData,uint256 clientId)", (ME, USDC, 0, 1, 1, PAY, SOON, (1, 1, 1, OTHER, OTHER, OTHER, "0x", 1)), "eip2771", (), domain=_at(OTHER)),
    Example("Gelato", "SponsoredCallERC2771(uint256 chainId,address target,bytes data,address user,uint256 userNonce,uint256 userDeadline)", (1, USDC, PAY, ME, 1, SOON), "eip2771", (), domain=_at(OTHER)),
    Example("Zodiac module", "ModuleTx(bytes data,bytes32 salt)", (PAY, WORD), "zodiac", (), domain={"chainId": 1, "verifyingContract": OTHER}),
    Example("Balancer relayer", "SetRelayerApproval(bytes calldata,address sender,uint256 nonce,uint256 deadline)", ("0xfa6e671d" + ME[2:].rjust(64, "0") + SPENDER[2:].rjust(64, "0") + f"{1:064x}", ME, 1, SOON), "balancer", (), domain=_at("0xBA12222222228d8Ba445958a75a0704d566BF2C8")),
    # -- delegations, votes, exchanges, logins
    Example("votes", "Delegation(address delegatee,uint256 nonce,uint256 expiry)", (OTHER, 1, SOON), "erc5805", ()),
    Example("delegation without limits", "Delegation(address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt)Caveat(address enforcer,bytes terms)", (OTHER, ME, "0x" + "ff" * 32, [], 1), "erc7710", (), domain=_at(MANAGER)),
    Example("delegation of 5 USDC a day", "Delegation(address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt)Caveat(address enforcer,bytes terms)", (OTHER, ME, "0x" + "ff" * 32, [("0x474e3Ae7E169e940607cC624Da8A15Eb120139aB", "0x" + USDC[2:] + f"{5_000_000:064x}{86400:064x}{SOON - 1200:064x}"), ("0x1046bb45C8d673d4ea75321280DB34899413c069", "0x" + f"{0:032x}{SOON - 1200 + 864000:032x}")], 1), "erc7710", (), domain=_at(MANAGER)),
    Example("the same limits at another manager", "Delegation(address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt)Caveat(address enforcer,bytes terms)", (OTHER, ME, "0x" + "ff" * 32, [("0x474e3Ae7E169e940607cC624Da8A15Eb120139aB", "0x" + USDC[2:] + f"{5_000_000:064x}{86400:064x}{SOON - 1200:064x}")], 1), "erc7710", (), domain=_at(OTHER)),
    Example("Aave credit", "DelegationWithSig(address delegatee,uint256 value,uint256 nonce,uint256 deadline)", (OTHER, 5_000_000, 1, SOON), "aave-credit", (), domain=_at("0x72E95b8931767C79bA4EeE721354d6E99a61D004")),
    Example("Compound manager", "Authorization(address owner,address manager,bool isAllowed,uint256 nonce,uint256 expiry)", (ME, OTHER, True, 1, SOON), "compound", (), domain=_at("0xc3d688B66703497DAA19211EEdff47f25384cdc3")),
    Example("Morpho manager", "Authorization(address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline)", (ME, OTHER, True, 1, SOON), "morpho", (), domain=_at("0xBBBBBbbBBb9cC5e90e3b3Af64bdAF62C37EEFFCb")),
    Example("ballot", "Ballot(uint256 proposalId,uint8 support)", (5, 1), "vote", ()),
    Example("Snapshot vote", "Vote(address from,string space,uint64 timestamp,bytes32 proposal,uint32 choice,string reason,string app,string metadata)", (ME, "aave.eth", SOON, WORD, 1, "", "snapshot", "{}"), "vote", (), domain={"name": "snapshot", "version": "0.1.4"}),
    Example("Snapshot proposal", "Proposal(address from,string space,uint64 timestamp,string type,string title,string body,string discussion,string[] choices,uint64 start,uint64 end,uint64 snapshot,string plugins,string app)", (ME, "aave.eth", SOON, "basic", "t", "b", "", ["For", "Against"], SOON, SOON, 1, "{}", "snapshot"), "vote", (), domain={"name": "snapshot", "version": "0.1.4"}),
    Example("GMX subaccount", "SubaccountApproval(address subaccount,bool shouldAdd,uint256 expiresAt,uint256 maxAllowedCount,bytes32 actionType,uint256 nonce,uint256 desChainId,uint256 deadline,bytes32 integrationId)", (OTHER, True, SOON, 100, WORD, 1, 42161, SOON, NONE), "gmx", (), domain=_at(OTHER, 42161)),
    Example("GMX order", "CreateOrder(address account,CreateOrderAddresses addresses,CreateOrderNumbers numbers,uint256 orderType,uint256 decreasePositionSwapType,bool isLong,bool shouldUnwrapNativeToken,bool autoCancel,bytes32 referralCode,bytes32[] dataList,bytes32 relayParams,bytes32 subaccountApproval)CreateOrderAddresses(address receiver,address cancellationReceiver,address callbackContract,address uiFeeReceiver,address market,address initialCollateralToken,address[] swapPath)CreateOrderNumbers(uint256 sizeDeltaUsd,uint256 initialCollateralDeltaAmount,uint256 triggerPrice,uint256 acceptablePrice,uint256 executionFee,uint256 callbackGasLimit,uint256 minOutputAmount,uint256 validFromTime)", (ME, (ME, ME, ZERO, ZERO, OTHER, USDC, []), (1, 5_000_000, 0, 1, 1, 0, 0, 0), 2, 0, True, False, False, NONE, [], WORD, NONE), "gmx", (), domain=_at(OTHER)),
    Example("Hyperliquid agent", "HyperliquidTransaction:ApproveAgent(string hyperliquidChain,address agentAddress,string agentName,uint64 nonce)", ("Mainnet", OTHER, "bot", 1), "hyperliquid", (), domain=_at(ZERO, 42161)),
    Example("Hyperliquid payment", "HyperliquidTransaction:UsdSend(string hyperliquidChain,string destination,string amount,uint64 time)", ("Mainnet", OTHER, "5.0", 1), "hyperliquid", (), domain=_at(ZERO, 42161)),
    Example("Hyperliquid withdrawal", "HyperliquidTransaction:Withdraw(string hyperliquidChain,string destination,string amount,uint64 time)", ("Mainnet", OTHER, "5.0", 1), "hyperliquid", (), domain=_at(ZERO, 42161)),
    Example("Hyperliquid action", "Agent(string source,bytes32 connectionId)", ("a", WORD), "hyperliquid", (), domain=_at(ZERO, 1337)),
    Example("Hyperliquid multi-signature", "HyperliquidTransaction:SendMultiSig(string hyperliquidChain,bytes32 multiSigActionHash,uint64 nonce)", ("Mainnet", WORD, 1), "hyperliquid", (), domain=_at(ZERO, 42161)),
    Example("dYdX v3 and v4", "dYdX(string action)", ("dYdX Chain Onboarding",), "dydx", (), domain={"name": "dYdX Chain", "chainId": 1}),
    Example("Vertex order", "Order(bytes32 sender,int128 priceX18,int128 amount,uint64 expiration,uint64 nonce)", ("0x" + ME[2:] + "00" * 12, 10**18, 1, SOON, 1), "vertex", ()),
    Example("Orderly key", "AddOrderlyKey(string brokerId,uint256 chainId,string orderlyKey,string scope,uint64 timestamp,uint64 expiration)", ("woofi", 1, "ed25519:abc", "read,trading", SOON * 1000, SOON * 1000), "trading-key", ()),
    Example("Orderly withdrawal", "Withdraw(string brokerId,uint256 chainId,address receiver,string token,uint256 amount,uint64 withdrawNonce,uint64 timestamp)", ("woofi", 1, OTHER, "USDC", 5_000_000, 1, SOON), "orderly", ()),
    Example("Polymarket login", "ClobAuth(address address,string timestamp,uint256 nonce,string message)", (ME, "1772323200", 0, "This message attests that I control the given wallet"), "typed-login", (), domain={"name": "ClobAuthDomain", "version": "1", "chainId": 1}),
    Example("Polymarket wallet", "CreateProxy(address paymentToken,uint256 payment,address paymentReceiver)", (ZERO, 0, ZERO), "polymarket", (), domain=_at(OTHER, 137)),
]
