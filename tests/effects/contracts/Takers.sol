// SPDX-License-Identifier: Apache-2.0
// Small contracts that the tests of effects run. Ours; compiled by `python -m tests.effects.contracts.build`.
pragma solidity 0.8.30;

import "./Tokens.sol";

/// An NFT collection with single approvals and a list of each owner's items.
contract ListedNft is Nft {
    mapping(uint256 => address) public getApproved;
    mapping(address => uint256[]) internal held;

    function supportsInterface(bytes4 id) external pure returns (bool) { return id == 0x80ac58cd || id == 0x01ffc9a7; }

    function mint(address to, uint256 id) external {
        ownerOf[id] = to;
        balanceOf[to]++;
        held[to].push(id);
    }

    function tokenOfOwnerByIndex(address owner, uint256 at) external view returns (uint256) { return held[owner][at]; }

    function approve(address to, uint256 id) external {
        require(ownerOf[id] == msg.sender, "not yours");
        getApproved[id] = to;
    }

    function transferFrom(address from, address to, uint256 id) public override {
        require(ownerOf[id] == from, "not his");
        require(msg.sender == from || isApprovedForAll[from][msg.sender] || getApproved[id] == msg.sender, "not yours");
        delete getApproved[id];
        ownerOf[id] = to;
        balanceOf[from]--;
        balanceOf[to]++;
        emit Transfer(from, to, id);
    }
}

/// Takes a tenth on top of every transfer from the sender.
contract TaxOnTop is Token {
    function _move(address from, address to, uint256 value) internal override {
        balanceOf[from] -= value + value / 10;
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }
}

/// A permit's number and an authorization's state, as ERC-2612 and EIP-3009 tell them.
contract NumberedToken is Token {
    mapping(address => uint256) public nonces;
    mapping(address => mapping(bytes32 => bool)) public authorizationState;

    function use(bytes32 nonce) external {
        nonces[msg.sender]++;
        authorizationState[msg.sender][nonce] = true;
    }
}

/// Permit2 with spent numbers.
contract BitPermit2 is MiniPermit2 {
    mapping(address => mapping(uint256 => uint256)) public nonceBitmap;

    function invalidateUnorderedNonces(uint256 word, uint256 mask) external { nonceBitmap[msg.sender][word] |= mask; }
}

/// Seaport's own views of what was cancelled.
contract OrderBook {
    mapping(address => uint256) public getCounter;
    mapping(bytes32 => bool) public cancelled;

    function incrementCounter() external { getCounter[msg.sender]++; }
    function cancel(bytes32 digest) external { cancelled[digest] = true; }

    function getOrderStatus(bytes32 digest) external view returns (bool, bool, uint256, uint256) {
        return (false, cancelled[digest], 0, 0);
    }
}

/// A settlement contract of a fork: it names who pulls.
contract Settlement {
    address public vaultRelayer;

    constructor(address relayer) { vaultRelayer = relayer; }
}

/// A delegate that lets anyone empty the account.
contract OpenDrain {
    function sweep(address to) external { payable(to).transfer(address(this).balance); }
}

/// A delegate that only one address, which its code holds, may use.
contract BossDrain {
    address internal immutable boss;

    constructor(address boss_) { boss = boss_; }

    function take(address token, address to, uint256 amount) external {
        require(msg.sender == boss);
        Token(token).transfer(to, amount);
    }
}

/// A delegate that does what the account itself asks, and nothing else.
contract CarefulDelegate {
    function execute(address to, uint256 value, bytes calldata data) external payable {
        require(msg.sender == address(this), "only the account");
        (bool ok, ) = to.call{value: value}(data);
        require(ok);
    }
}

/// ERC-2771: calls with the signer appended.
contract Forwarder {}

contract Forwarded {
    event Transfer(address indexed from, address indexed to, uint256 value);

    mapping(address => uint256) public balanceOf;
    address public forwarder;

    constructor(address forwarder_) { forwarder = forwarder_; }

    function _sender() internal view returns (address out) {
        if (msg.sender != forwarder) return msg.sender;
        assembly { out := shr(96, calldataload(sub(calldatasize(), 20))) }
    }

    /// Gives more than the call says.
    function pay(address to, uint256) external {
        address from = _sender();
        uint256 all = balanceOf[from];
        balanceOf[from] = 0;
        balanceOf[to] += all;
        emit Transfer(from, to, all);
    }
}

/// Taken as a Safe's delegated call: sends away what the Safe has.
contract SafeSweep {
    function go(address payable to) external { to.transfer(address(this).balance); }
}

// -- tokens that are not like others ------------------------------------------------------------------

/// Balances are shares of what is there (as of Lido's staked ether): they move without a log.
contract Rebasing {
    event Transfer(address indexed from, address indexed to, uint256 value);

    mapping(address => uint256) internal shares;
    uint256 internal whole = 1_000_000;
    uint256 internal parts = 1_000_000;

    function give(address to, uint256 amount) external { shares[to] += amount; }
    function balanceOf(address who) public view returns (uint256) { return shares[who] * whole / parts; }
    function rebase(uint256 to) external { whole = to; }

    function transfer(address to, uint256 value) external returns (bool) {
        uint256 part = value * parts / whole;
        shares[msg.sender] -= part;
        shares[to] += part;
        emit Transfer(msg.sender, to, value);
        return true;
    }
}

/// Balances in slots of their own making, packed beside other things (as Solady's and Vyper's are).
contract PackedToken {
    event Transfer(address indexed from, address indexed to, uint256 value);

    function _slot(address who) internal pure returns (bytes32 out) {
        assembly { mstore(0x0c, 0x87a211a2) mstore(0, who) out := keccak256(0x0c, 0x20) }
    }

    function give(address to, uint96 amount) external {
        bytes32 slot = _slot(to);
        assembly { sstore(slot, or(shl(160, amount), 0xabcdef)) }
    }

    function balanceOf(address who) public view returns (uint256 out) {
        bytes32 slot = _slot(who);
        assembly { out := shr(160, sload(slot)) }
    }

    function transfer(address to, uint256 value) external returns (bool) {
        uint256 mine = balanceOf(msg.sender);
        require(mine >= value);
        uint256 his = balanceOf(to);
        bytes32 a = _slot(msg.sender);
        bytes32 b = _slot(to);
        assembly {
            sstore(a, or(shl(160, sub(mine, value)), 0xabcdef))
            sstore(b, or(shl(160, add(his, value)), 0xabcdef))
        }
        emit Transfer(msg.sender, to, value);
        return true;
    }
}

/// The first collectibles: no approvals, words of their own, an order book inside (as CryptoPunks).
contract Punks {
    event PunkTransfer(address indexed from, address indexed to, uint256 index);
    event Transfer(address indexed from, address indexed to, uint256 value);
    event PunkOffered(uint256 indexed index, uint256 value, address indexed to);
    event PunkBought(uint256 indexed index, uint256 value, address indexed from, address indexed to);

    mapping(uint256 => address) public punkIndexToAddress;
    mapping(address => uint256) public balanceOf;
    mapping(uint256 => uint256) internal price;

    function setInitialOwner(address to, uint256 index) external {
        punkIndexToAddress[index] = to;
        balanceOf[to]++;
    }

    function transferPunk(address to, uint256 index) external {
        require(punkIndexToAddress[index] == msg.sender);
        punkIndexToAddress[index] = to;
        balanceOf[msg.sender]--;
        balanceOf[to]++;
        emit Transfer(msg.sender, to, 1);
        emit PunkTransfer(msg.sender, to, index);
    }

    function offerPunkForSale(uint256 index, uint256 value) external {
        require(punkIndexToAddress[index] == msg.sender);
        price[index] = value;
        emit PunkOffered(index, value, address(0));
    }

    function buyPunk(uint256 index) external payable {
        address from = punkIndexToAddress[index];
        require(msg.value >= price[index]);
        punkIndexToAddress[index] = msg.sender;
        balanceOf[from]--;
        balanceOf[msg.sender]++;
        payable(from).transfer(msg.value);
        emit Transfer(from, msg.sender, 1);
        emit PunkBought(index, msg.value, from, msg.sender);
    }
}

/// An early ERC-721 whose logs have no topics but their name, and whose transfer is a coin's (as CryptoKitties).
contract Kitties {
    event Transfer(address from, address to, uint256 tokenId);
    event Approval(address owner, address approved, uint256 tokenId);

    mapping(uint256 => address) public ownerOf;
    mapping(address => uint256) public balanceOf;
    mapping(uint256 => address) public kittyIndexToApproved;

    function born(address to, uint256 id) external {
        ownerOf[id] = to;
        balanceOf[to]++;
    }

    function transfer(address to, uint256 id) external {
        require(ownerOf[id] == msg.sender);
        ownerOf[id] = to;
        balanceOf[msg.sender]--;
        balanceOf[to]++;
        emit Transfer(msg.sender, to, id);
    }

    function approve(address to, uint256 id) external {
        require(ownerOf[id] == msg.sender);
        kittyIndexToApproved[id] = to;
        emit Approval(msg.sender, to, id);
    }
}

/// Calls the receiver before the coins move (ERC-777): the receiver may take more while it is called.
interface IHook { function tokensToSend(address from, address to, uint256 amount) external; }

contract HookToken is Token {
    mapping(address => address) public hookOf;

    function setHook(address hook) external { hookOf[msg.sender] = hook; }

    function _move(address from, address to, uint256 value) internal override {
        if (hookOf[from] != address(0)) IHook(hookOf[from]).tokensToSend(from, to, value);
        balanceOf[from] -= value;
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }
}

contract GreedyHook {
    bool internal inside;

    function tokensToSend(address from, address, uint256) external {
        if (inside) return;
        inside = true;
        Token(msg.sender).transferFrom(from, address(this), 30);
    }
}

// -- contracts that tell what they are about ----------------------------------------------------------

/// ERC-4626 as far as it says what it is made of.
contract TellingVault {
    address public asset;

    constructor(address asset_) { asset = asset_; }

    function deposit(uint256 assets, address) external { Token(asset).transferFrom(msg.sender, address(this), assets); }
    function mystery(bytes32) external { Token(asset).transferFrom(msg.sender, address(this), 7); }
}

/// A pool of coins by number, as Curve's.
contract TellingPool {
    address[2] public coins;
    address public lp_token;

    constructor(address a, address b, address share) { coins = [a, b]; lp_token = share; }

    function add_liquidity(uint256[2] calldata amounts, uint256) external {
        for (uint256 i = 0; i < 2; i++) if (amounts[i] > 0) Token(coins[i]).transferFrom(msg.sender, address(this), amounts[i]);
    }
}

/// Stakes by number, as MasterChef's.
contract TellingFarm {
    struct Pool { address lpToken; uint256 points; uint256 last; uint256 sum; }

    mapping(uint256 => Pool) public poolInfo;

    function add(uint256 pid, address token) external { poolInfo[pid].lpToken = token; }
    function deposit(uint256 pid, uint256 amount) external { Token(poolInfo[pid].lpToken).transferFrom(msg.sender, address(this), amount); }
}

/// Positions of two tokens by number, as Uniswap's.
contract TellingPositions {
    address internal a;
    address internal b;

    struct More { uint256 tokenId; uint256 amount0Desired; uint256 amount1Desired; uint256 amount0Min; uint256 amount1Min; uint256 deadline; }

    constructor(address a_, address b_) { a = a_; b = b_; }

    function positions(uint256)
        external view
        returns (uint96, address, address, address, uint24, int24, int24, uint128, uint256, uint256, uint128, uint128)
    {
        return (0, address(0), a, b, 3000, 0, 0, 1, 0, 0, 0, 0);
    }

    function increaseLiquidity(More calldata m) external payable returns (uint128, uint256, uint256) {
        Token(a).transferFrom(msg.sender, address(this), m.amount0Desired);
        Token(b).transferFrom(msg.sender, address(this), m.amount1Desired);
        return (1, m.amount0Desired, m.amount1Desired);
    }
}
