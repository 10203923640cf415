// SPDX-License-Identifier: Apache-2.0
// Contracts that settle what was signed, with the interfaces of those that people use.
pragma solidity 0.8.30;

import {Token, Nft} from "Tokens.sol";

function signer(bytes32 digest, bytes memory s) pure returns (address out) {
    require(s.length == 65, "length");
    bytes32 r;
    bytes32 z;
    uint8 v;
    assembly { r := mload(add(s, 32)) z := mload(add(s, 64)) v := byte(0, mload(add(s, 96))) }
    out = ecrecover(digest, v, r, z);
}

contract PermitToken is Token {
    mapping(address => uint256) public nonces;
    mapping(address => mapping(bytes32 => bool)) public authorizationState;
    bool public paused;

    function pause() external { paused = true; }

    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        require(!paused && block.timestamp <= deadline, "late");
        require(ecrecover(keccak256(abi.encode(owner, spender, value, nonces[owner]++, deadline)), v, r, s) == owner, "signer");
        allowance[owner][spender] = value;
    }

    function transferWithAuthorization(address from, address to, uint256 value, uint256 from_, uint256 until, bytes32 n, uint8 v, bytes32 r, bytes32 s) external {
        require(block.timestamp > from_ && block.timestamp < until && !authorizationState[from][n], "late");
        require(ecrecover(keccak256(abi.encode(from, to, value, n)), v, r, s) == from, "signer");
        authorizationState[from][n] = true;
        _move(from, to, value);
    }
}

contract SettlingPermit2 {
    struct Details { address token; uint160 amount; uint48 expiration; uint48 nonce; }
    struct Single { Details details; address spender; uint256 sigDeadline; }
    struct Row { address token; uint256 amount; }
    struct Once { Row permitted; uint256 nonce; uint256 deadline; }
    struct Go { address to; uint256 requestedAmount; }

    mapping(address => mapping(address => mapping(address => Details))) public allowance;
    mapping(address => mapping(uint256 => uint256)) public nonceBitmap;

    function permit(address owner, Single memory p, bytes calldata s) external {
        require(block.timestamp <= p.sigDeadline && signer(keccak256(abi.encode(p)), s) == owner, "signer");
        allowance[owner][p.details.token][p.spender] = p.details;
    }

    function transferFrom(address from, address to, uint160 amount, address token) external {
        Details storage d = allowance[from][token][msg.sender];
        require(block.timestamp <= d.expiration && d.amount >= amount, "allowance");
        Token(token).transferFrom(from, to, amount);
    }

    function permitTransferFrom(Once memory p, Go calldata g, address owner, bytes calldata s) external {
        require(block.timestamp <= p.deadline && g.requestedAmount <= p.permitted.amount, "late");
        require(signer(keccak256(abi.encode(p, msg.sender)), s) == owner, "signer");
        nonceBitmap[owner][p.nonce >> 8] |= 1 << (p.nonce & 255);
        Token(p.permitted.token).transferFrom(owner, g.to, g.requestedAmount);
    }
}

/// Seaport's fulfillOrder without conduits and zones; a buyer who pays nothing gets it all.
contract SettlingMarket {
    struct Item { uint8 itemType; address token; uint256 id; uint256 start; uint256 end; }
    struct Payment { uint8 itemType; address token; uint256 id; uint256 start; uint256 end; address payable recipient; }
    struct Parameters {
        address offerer; address zone; Item[] offer; Payment[] consideration; uint8 orderType; uint256 startTime; uint256 endTime;
        bytes32 zoneHash; uint256 salt; bytes32 conduitKey; uint256 total;
    }
    struct Order { Parameters parameters; bytes signature; }

    bool public closed;

    function close() external { closed = true; }

    function fulfillOrder(Order calldata o, bytes32) external payable returns (bool) {
        require(!closed && block.timestamp < o.parameters.endTime, "closed");
        require(signer(keccak256(abi.encode(o.parameters)), o.signature) == o.parameters.offerer, "signer");
        for (uint256 i = 0; i < o.parameters.consideration.length; i++) {
            o.parameters.consideration[i].recipient.transfer(o.parameters.consideration[i].start);
        }
        for (uint256 i = 0; i < o.parameters.offer.length; i++) {
            Nft(o.parameters.offer[i].token).transferFrom(o.parameters.offerer, msg.sender, o.parameters.offer[i].id);
        }
        return true;
    }
}
