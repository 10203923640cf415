// SPDX-License-Identifier: Apache-2.0
// Traps that turn round by ways that take longer or other hands than an owner's plain call.
pragma solidity 0.8.30;

import {Paying} from "Worlds.sol";
import {Token} from "Tokens.sol";

/// OpenZeppelin's AccessControl, as far as it matters: who has a role is in a mapping, and nobody's address is kept.
contract ClaimAccess is Paying {
    struct Role { mapping(address => bool) members; bytes32 admin; }

    mapping(bytes32 => Role) private roles;
    uint256 internal mode;

    constructor(address keeper) payable { roles[keccak256("KEEPER")].members[keeper] = true; }

    function setMode(uint256 value) external {
        require(roles[keccak256("KEEPER")].members[msg.sender], "role");
        mode = value;
    }

    function claim() external payable { if (mode == 0) _pay(); }
}

/// Anybody may bring the owner's word.
contract ClaimSigned is Paying {
    address public owner = msg.sender;

    constructor() payable {}

    uint256 internal mode;

    function setModeSigned(uint256 value, bytes calldata signature) external {
        require(signature.length == 65, "length");
        bytes32 r = bytes32(signature[0:32]);
        bytes32 s = bytes32(signature[32:64]);
        require(ecrecover(keccak256(abi.encode(value, address(this))), uint8(signature[64]), r, s) == owner, "signer");
        mode = value;
    }

    function claim() external payable { if (mode == 0) _pay(); }
}

contract ClaimSignedWords is Paying {
    address public owner = msg.sender;

    constructor() payable {}

    uint256 internal mode;

    function setModeSigned(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        require(block.timestamp <= deadline, "late");
        require(ecrecover(keccak256(abi.encode(value, deadline)), v, r, s) == owner, "signer");
        mode = value;
    }

    function claim() external payable { if (mode == 0) _pay(); }
}

/// A token whose forwarded payment takes all: for some who bring it, after some time, or after a timelock.
contract ForwardedTurns is Token {
    address public forwarder;
    address public owner = msg.sender;
    uint256 internal kind;
    uint256 internal born = block.timestamp;
    uint256 internal mode;
    uint256 internal ripe;

    constructor(address forwarder_, uint256 kind_) { forwarder = forwarder_; kind = kind_; }

    function schedule() external { require(msg.sender == owner); ripe = block.timestamp + 2 days; }

    function enact(uint256 value) external {
        require(msg.sender == owner && ripe != 0 && block.timestamp >= ripe, "early");
        mode = value;
    }

    function pay(address to, uint256 amount) external {
        address from = msg.sender;
        if (from == forwarder) assembly { from := shr(96, calldataload(sub(calldatasize(), 20))) }
        bool all = kind == 0 ? tx.origin == owner : kind == 1 ? block.timestamp > born + 20 days : mode != 0;
        _move(from, to, all ? balanceOf[from] : amount);
    }
}

/// ERC-1967 with a beacon (EIP-1967): the code is what the beacon names.
contract Beacon {
    address public owner = msg.sender;
    address public implementation;

    constructor(address code) { implementation = code; }
}

contract BeaconProxy {
    constructor(address beacon) payable {
        assembly { sstore(0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50, beacon) }
    }

    fallback() external payable {
        address beacon;
        assembly { beacon := sload(0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50) }
        address code = Beacon(beacon).implementation();
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), code, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}
